/** The version of the package: two of them may meet on one page. */
export const version = "0.1.0";
