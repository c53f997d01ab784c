// Runs inside the page: answers every shown element that matches the query {css} or {role, name?}.
// Roles and names are computed by axe-core, the same code that checks the page's accessibility.
const [query] = arguments;
const shown = (element) => element.getClientRects().length > 0;
if (query.css) return [...document.querySelectorAll(query.css)].filter(shown);
axe.setup(document);
try {
  const { aria, text } = axe.commons;
  const matches = (element) =>
    shown(element) &&
    aria.getRole(element) === query.role &&
    (query.name === undefined || text.accessibleText(element).trim() === query.name);
  return [...document.body.querySelectorAll('*')].filter(matches);
} finally {
  axe.teardown();
}
