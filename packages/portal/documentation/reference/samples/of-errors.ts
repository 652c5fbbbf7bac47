/** How a program goes by the code of an error, in each language. */
export const errorSamples = {
  typescript: (code: string) => `import { isApiError } from '@wekeza/sdk'

if (isApiError(error) && error.code === '${code}') console.log(error.requestId)
`,
  python: (code: string) => `import json

# after: except urllib.error.HTTPError as error:
problem = json.load(error)
if problem["code"] == "${code}":
    print(problem["request_id"])
`,
  cli: (code: string) => `wekeza errors explain ${code}\n`,
  curl: (code: string) => `curl "$BASE_URL/errors/${code}"\n`,
}
