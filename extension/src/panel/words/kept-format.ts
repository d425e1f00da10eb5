/** Makes one formatter for each locale and wish, and keeps it: to make one takes milliseconds, to use it none. */
export function keptFormat<Options extends object, Format>(make: (locale: string, options: Options) => Format): (locale: string, options: Options) => Format {
  const kept = new Map<string, Format>();
  return (locale, options) => {
    const name = `${locale} ${JSON.stringify(options)}`;
    const format = kept.get(name) ?? make(locale, options);
    kept.set(name, format);
    return format;
  };
}
