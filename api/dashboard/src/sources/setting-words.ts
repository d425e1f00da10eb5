const words: Readonly<Record<string, readonly [title: string, about: string]>> = {
  sitemap: ['Sitemap', 'For example https://www.example.com/sitemap.xml. Or list addresses below.'],
  urls: ['Addresses', 'Pages to read, beside those of the sitemap.'],
  paths: ['Paths', 'Only pages whose path begins so, such as /help. Empty: all.'],
  mostPages: ['Pages at most', ''],
  visibility: ['Readers', 'Public: customers may read it. Internal: colleagues alone.'],
  brand: ['Brand', 'Marks what comes from here as this brand’s. Empty: all brands.'],
  allowedHosts: ['Hosts in our own network', 'Hosts that may be read even where they lie in a private network.'],
};

/** What a setting is called and what it is for, where its schema says neither. */
export function settingWords(name: string): readonly [title: string, about: string] {
  const spoken = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words[name] ?? [spoken.charAt(0).toUpperCase() + spoken.slice(1), ''];
}
