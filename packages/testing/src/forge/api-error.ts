/** An answer other than success, thrown by a route. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

export const notFound = (): ApiError => new ApiError(404, 'Not Found');
export const unprocessable = (message: string): ApiError => new ApiError(422, message);
