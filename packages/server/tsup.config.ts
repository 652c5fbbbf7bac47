import { defineConfig } from 'tsup'

// The neutral packages are not published: they are part of this one.
export default defineConfig({
  entry: ['src/index.ts', 'src/main.ts'],
  format: 'esm',
  target: 'node22',
  clean: true,
  dts: { entry: 'src/index.ts', resolve: [/^@wekeza\//] },
  noExternal: [/^@wekeza\//],
})
