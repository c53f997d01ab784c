/**
 * The window freezes `Object.prototype` (`freezePrototype` in `tauri.conf.json`), so that no script can change what all
 * objects inherit. Then `x.prototype.toString = …` fails in strict mode, since the name is inherited as read-only. Libraries
 * of D3 write such lines as they are loaded; here the member is defined first, and the assignment sets it.
 */

const assigned = /^([ \t]*)((?:\w+\.)?prototype)\.(constructor|toString|valueOf|toLocaleString) = /gm;

/**
 * The source with every such member defined before it is set; the same text where there is none.
 * @param {string} source
 * @returns {string}
 */
export function ownMembers(source) {
  return source.replace(
    assigned,
    (line, space, owner, name) =>
      `${space}Object.defineProperty(${owner}, '${name}', { configurable: true, enumerable: true, writable: true, value: undefined });\n${line}`,
  );
}

/**
 * The same for Vite, in what D3 brings.
 * @returns {import('vite').Plugin}
 */
export function ownMembersOfD3() {
  return {
    name: 'own-members-of-d3',
    transform: {
      filter: { id: /node_modules\/d3-\w+\// },
      handler: (source) => ({ code: ownMembers(source), map: null }),
    },
  };
}
