//! What specs of editors do: open a part, write into its form, look beside it.

use acceptance::window::{By, Window};

const TAB: &str = "\u{E004}";

/// Opens a part of the outline by its name.
pub fn open_named(window: &Window, name: &str) {
    let open = "const part = [...document.querySelectorAll('main .parts button')]
            .find((button) => button.textContent.trim().startsWith(arguments[0]));
        part?.click();
        return part !== undefined;";
    window.wait_until(&format!("{name} is listed"), |window| window.script(open, vec![name.into()]) == true);
}

/// Types into the field of the form with this label, and leaves it.
pub fn write(window: &Window, label: &str, text: &str) {
    window.fill(&By::Role("textbox", label), text);
    window.press(TAB);
}

/// What stands beside the form.
pub fn beside(window: &Window) -> String {
    window.text(&By::Css("main aside"))
}

/// Takes one of the ways to look beside the form.
pub fn pick_beside(window: &Window, value: &str) {
    window.script("document.querySelector(`main aside input[value=${arguments[0]}]`).click()", vec![value.into()]);
}
