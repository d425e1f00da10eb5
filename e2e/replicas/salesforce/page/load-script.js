const loading = new Map();

/** Loads one of the editors' own scripts, once. */
export function loadScript(address) {
  if (!loading.has(address)) {
    loading.set(address, new Promise((resolve, reject) => {
      const script = document.head.appendChild(document.createElement('script'));
      script.addEventListener('load', resolve);
      script.addEventListener('error', () => reject(new Error(`${address} did not load`)));
      script.src = address;
    }));
  }
  return loading.get(address);
}
