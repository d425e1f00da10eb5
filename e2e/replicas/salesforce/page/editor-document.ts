/** The frame that the console puts around its e-mail editor. */
export const editorDocument = `<!doctype html>
<html lang="en-US">
<head>
  <meta charset="utf-8">
  <title>CK Editor Container</title>
  <style>html, body { margin: 0; height: 100%; overflow: hidden } textarea { visibility: hidden } .cke_chrome { border: 0 !important; box-shadow: none !important }</style>
  <script src="/assets/ckeditor4/ckeditor.js"></script>
  <script src="/assets/console/start-ckeditor.js"></script>
</head>
<body><textarea id="editor"></textarea></body>
</html>
`;
