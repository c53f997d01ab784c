//! axe-core inside the page: it names the parts of the screen, and finds what keeps people out.

use super::hands::Window;
use crate::place;
use serde_json::Value;
use std::sync::LazyLock;

/// The source of axe-core, from the packages of the pages.
static SOURCE: LazyLock<String> = LazyLock::new(|| {
    let path = place::root().join("ui/node_modules/axe-core/axe.min.js");
    std::fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{}: {error}; run `cargo xtask setup`", path.display()))
});

/// The rules that WCAG 2.2 AA asks for, and axe-core's own best practices.
const CHECK: &str = "
    const answer = arguments[arguments.length - 1];
    // What is on its way to another colour is judged by where it gets; what moves without end is judged as it is.
    for (const move of document.getAnimations()) try { move.finish(); } catch { continue; }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    axe.run(document, { runOnly: tags, resultTypes: ['violations'] }).then(
      ({ passes, violations }) => answer({
        checked: passes.length,
        found: violations.map((v) => `${v.id}: ${v.help}\\n` + v.nodes.map((n) => `    ${n.html}\\n    ${n.failureSummary}`).join('\\n')),
      }),
      (error) => answer({ checked: 0, found: [String(error)] }),
    );";

impl Window {
    /// Demands that axe-core finds nothing on the screen as it is now.
    ///
    /// # Panics
    /// When it finds something, with each place and what would mend it.
    #[track_caller]
    pub fn check_accessibility(&self) {
        self.load_axe();
        let report = self.script_async(CHECK);
        assert!(report["checked"].as_u64().is_some_and(|rules| rules > 0), "axe-core checked nothing: {report}");
        let found: Vec<&str> = report["found"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        assert!(found.is_empty(), "axe-core found {} kinds of mistake:\n{}", found.len(), found.join("\n"));
    }

    /// Puts axe-core into the page, unless it is there already.
    pub(super) fn load_axe(&self) {
        if self.script("return window.axe === undefined", vec![]) == Value::Bool(true) {
            // Run as a script of the driver, which the page's content security policy lets through.
            self.script(&format!("{}\nwindow.axe = axe;", *SOURCE), vec![]);
        }
    }
}
