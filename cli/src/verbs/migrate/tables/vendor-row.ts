/**
 * A method of the vendor's SDK, its parameters, and the call of our client with the same request, in terms of these parameters. The call is
 * empty if there is no such call. A note says what a person must do.
 */
export type VendorRow = readonly [method: string, parameters: string, call: string, note?: string];
