/** What a model that translates calls our tokens, by how it writes them. */
export const translatedTypes: ReadonlyMap<string, string> = new Map([
  ...['PERSONA', 'PERSONNE', 'PESSOA', 'NAME', 'NOM', 'NOMBRE', 'NOME'].map((type) => [type, 'PERSON'] as const),
  ...['E_MAIL', 'MAIL', 'CORREO', 'COURRIEL'].map((type) => [type, 'EMAIL'] as const),
  ...['TELEFON', 'TELEPHONE', 'TELEFONO', 'TELEFONE'].map((type) => [type, 'PHONE'] as const),
  ...['ADRESSE', 'DIRECCION', 'ENDERECO'].map((type) => [type, 'ADDRESS'] as const),
]);
