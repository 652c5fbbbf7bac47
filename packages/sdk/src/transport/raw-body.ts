/** A body that goes out byte for byte as it was given, because somebody approved its digest. */
export class RawBody {
  readonly contentType: string
  readonly text: string

  constructor(contentType: string, text: string) {
    this.contentType = contentType
    this.text = text
  }
}
