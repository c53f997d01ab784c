//! What is kept for a person on this computer, a file each, in the program's folder for settings.

use serde::Serialize;
use serde::de::DeserializeOwned;
use std::io;
use std::path::Path;

/// Reads what is kept. A file that can't be understood is put aside, and it begins anew.
pub fn read<T: DeserializeOwned + Default>(file: &Path) -> T {
    let text = match std::fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return T::default(),
        Err(error) => {
            eprintln!("{} can't be read: {error}", file.display());
            return T::default();
        }
    };
    serde_json::from_str(&text).unwrap_or_else(|error| {
        let aside = file.with_extension("damaged.json");
        eprintln!("{} can't be understood ({error}); it is kept as {}", file.display(), aside.display());
        let _ = std::fs::rename(file, aside);
        T::default()
    })
}

/// Writes a file that is there whole or as it was before.
///
/// # Errors
/// What keeps it from being written.
pub fn write(file: &Path, content: &impl Serialize) -> io::Result<()> {
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let text = serde_json::to_string_pretty(content)?;
    let draft = file.with_extension("new");
    std::fs::write(&draft, text)?;
    std::fs::rename(draft, file)
}
