//! How a test names a part of the screen.

use serde_json::{Value, json};
use std::fmt;

/// A part of the screen: as a person would name it, or by its test id where a person would point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum By<'a> {
    /// By role and accessible name, the way assistive technology sees it: `By::Role("button", "New project")`.
    Role(&'a str, &'a str),
    /// By role alone, for what a screen has once: `By::OnlyRole("main")`.
    OnlyRole(&'a str),
    /// By the attribute `data-testid`.
    TestId(&'a str),
    /// By a CSS selector, for what has neither.
    Css(&'a str),
}

impl By<'_> {
    /// What the page's own search gets; see `find.js`.
    pub(super) fn query(&self) -> Value {
        match self {
            By::Role(role, name) => json!({ "role": role, "name": name }),
            By::OnlyRole(role) => json!({ "role": role }),
            By::TestId(id) => json!({ "css": format!("[data-testid={}]", Value::from(*id)) }),
            By::Css(selector) => json!({ "css": selector }),
        }
    }
}

impl fmt::Display for By<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            By::Role(role, name) => write!(f, "{role} “{name}”"),
            By::OnlyRole(role) => write!(f, "{role}"),
            By::TestId(id) => write!(f, "part with test id {id}"),
            By::Css(selector) => write!(f, "part that matches {selector}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_test_id_is_quoted_for_css() {
        assert_eq!(By::TestId("gate \"4\"").query(), json!({ "css": r#"[data-testid="gate \"4\""]"# }));
    }
}
