//! Lists the Fluent files of each language, so that a new file needs no line of code: it lies in the folder, it is read.

use std::path::Path;
use std::{env, fs, io};

const WORDS: &str = "src/text";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed={WORDS}");
    println!("cargo::rerun-if-changed=build.rs");
    let root = env::current_dir()?.join(WORDS);
    let mut list = String::from("&[\n");
    // Beside the folders of words lie the sources that read them.
    for language in names(&root)?.into_iter().filter(|name| root.join(name).is_dir()) {
        let folder = root.join(&language);
        let files: Vec<_> = names(&folder)?.into_iter().filter(|file| file.ends_with(".ftl")).collect();
        if files.is_empty() {
            continue;
        }
        list.push_str(&format!("    ({language:?}, &[\n"));
        for file in files {
            list.push_str(&format!("        ({file:?}, include_str!({:?})),\n", folder.join(&file)));
        }
        list.push_str("    ]),\n");
    }
    list.push_str("]\n");
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("Cargo names a folder for what is built"))?;
    fs::write(Path::new(&out).join("words.rs"), list)
}

/// The names in a folder, in order.
fn names(folder: &Path) -> io::Result<Vec<String>> {
    let names = fs::read_dir(folder)?.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
    let mut names = names.collect::<io::Result<Vec<_>>>()?;
    names.sort();
    Ok(names)
}
