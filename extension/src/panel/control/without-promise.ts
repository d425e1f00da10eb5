/** The wish that makes the server leave a promise out; it is part of what is asked, not of the interface. */
export const withoutPromise = 'Draft without the promise';
