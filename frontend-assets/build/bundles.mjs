// What makes sound in a browser, each one file that imports nothing.

import { join } from "node:path";
import { pathToFileURL } from "node:url";

export default async function bundles(packages, here) {
  const { build } = await import(pathToFileURL(join(packages, "node_modules/esbuild/lib/main.js")));
  const one = async name => {
    const { outputFiles } = await build({
      entryPoints: [join(here, name)],
      bundle: true,
      format: "esm",
      minify: true,
      charset: "utf8",
      legalComments: "inline",
      nodePaths: [join(packages, "node_modules")],
      write: false,
    });
    return [`static/sound/${name}`, outputFiles[0].contents];
  };
  return Promise.all(["live.js", "beforehand.js", "renderer.js"].map(one));
}
