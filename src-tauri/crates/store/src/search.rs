//! Full-text search over everything that people typed.
//!
//! The index cuts text into words, so a search finds beginnings of words, without regard to case and accents. Scripts
//! that write no spaces have no words to cut: each of their characters is a word of its own, and what is typed is
//! searched as a sequence, wherever it stands.

use domain::entity::EntityKind;
use domain::identity::EntityId;
use rusqlite::{Connection, OptionalExtension as _, params};
use serde_json::Value;

use crate::entities::Columns;
use crate::error::Error;
use crate::sql::parsed;
use crate::workspace::Workspace;

/// Longer queries are cut, in characters: nobody types them, and pasting a page must not stall the window.
const QUERY_LIMIT: usize = 400;

/// The length of a snippet, and how much of it stands before the place that was found, in characters.
const SNIPPET: usize = 120;
const LEAD: usize = 30;

/// How much more a word in the reference or in the title weighs than one in the text.
const RANK: &str = "bm25(search_index, 10.0, 5.0, 1.0)";

/// An entity that was found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Hit {
    /// Its project.
    pub project: EntityId,
    /// Its kind.
    pub kind: EntityKind,
    /// Its id.
    pub id: EntityId,
    /// Its short reference, or empty.
    pub reference: String,
    /// What people call it.
    pub title: String,
    /// A piece of its text around the place, on one line; with an ellipsis where it was cut.
    pub snippet: String,
}

impl Workspace {
    /// Entities that hold every word of a text, best first. Any text may be searched for; one without words finds
    /// nothing.
    ///
    /// # Errors
    /// `damaged` and what the database reports.
    pub fn search(&self, project: Option<EntityId>, text: &str, limit: u32) -> Result<Vec<Hit>, Error> {
        let Some(query) = query(text) else { return Ok(Vec::new()) };
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT source.project, source.kind, source.id, source.reference, source.title, source.text
             FROM search_index JOIN search_source AS source ON source.position = search_index.rowid
             WHERE search_index MATCH ?1 AND source.project = coalesce(?2, source.project)
             ORDER BY {RANK}, source.position LIMIT ?3"
        ))?;
        let hits = statement.query_map(params![query, project.map(|id| id.to_string()), limit], |row| {
            Ok(Hit {
                project: parsed(row, 0)?,
                kind: parsed(row, 1)?,
                id: parsed(row, 2)?,
                reference: row.get(3)?,
                title: row.get(4)?,
                snippet: snippet(row.get_ref(5)?.as_str()?, text),
            })
        })?;
        Ok(hits.collect::<Result<_, _>>()?)
    }
}

/// Puts an entity in the index, in place of what it said before, and gives its place there.
pub(crate) fn write(
    connection: &Connection,
    kind: EntityKind,
    project: EntityId,
    columns: &Columns,
    body: &Value,
) -> Result<Option<i64>, Error> {
    let id = columns.head.id;
    remove(connection, id)?;
    let Some(text) = searchable(kind, body) else { return Ok(None) };
    let mut source = connection.prepare_cached(
        "INSERT INTO search_source (project, kind, id, reference, title, text) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    let (reference, title) = (&columns.reference, &columns.title);
    let position = source.insert(params![project.to_string(), kind.name(), id.to_string(), reference, title, text])?;
    let mut index = connection
        .prepare_cached("INSERT INTO search_index (rowid, reference, title, text) VALUES (?1, ?2, ?3, ?4)")?;
    index.execute(params![position, spaced(reference), spaced(title), spaced(&text)])?;
    Ok(Some(position))
}

/// Takes an entity out of the index.
pub(crate) fn remove(connection: &Connection, id: EntityId) -> Result<(), Error> {
    let mut find = connection.prepare_cached("SELECT position FROM search_source WHERE id = ?1")?;
    let position: Option<i64> = find.query_row([id.to_string()], |row| row.get(0)).optional()?;
    if let Some(position) = position {
        connection.prepare_cached("DELETE FROM search_index WHERE rowid = ?1")?.execute([position])?;
        connection.prepare_cached("DELETE FROM search_source WHERE position = ?1")?.execute([position])?;
    }
    Ok(())
}

/// Whether the index says of an entity what its content says.
pub(crate) fn is_current(
    connection: &Connection,
    kind: EntityKind,
    project: EntityId,
    columns: &Columns,
    body: &Value,
) -> Result<bool, Error> {
    let mut statement =
        connection.prepare_cached("SELECT project, kind, reference, title, text FROM search_source WHERE id = ?1")?;
    let found: Option<[String; 5]> = statement
        .query_row([columns.head.id.to_string()], |row| {
            Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?])
        })
        .optional()?;
    let expected = searchable(kind, body).map(|text| {
        let (reference, title) = (columns.reference.clone(), columns.title.clone());
        [project.to_string(), kind.name().to_owned(), reference, title, text]
    });
    Ok(found == expected)
}

/// The text of an entity, a line a field; `None` for what nobody types.
pub(crate) fn searchable(kind: EntityKind, body: &Value) -> Option<String> {
    if matches!(kind, EntityKind::Counter | EntityKind::Methodology | EntityKind::Template) {
        return None;
    }
    let mut lines = Vec::new();
    match (kind, body) {
        // Nobody types where a supplier belongs, and a hundred thousand hits for the name of a rule help nobody.
        (EntityKind::Supplier, Value::Object(members)) => {
            let typed = members
                .iter()
                .filter(|(name, _)| !matches!(name.as_str(), "placement" | "letters" | "reference" | "name"));
            typed.for_each(|(_, member)| collect(member, &mut lines));
        }
        _ => collect(body, &mut lines),
    }
    Some(lines.join("\n"))
}

fn collect<'a>(value: &'a Value, lines: &mut Vec<&'a str>) {
    match value {
        Value::String(text) if !is_machine_made(text) => lines.push(text),
        Value::Array(items) => items.iter().for_each(|item| collect(item, lines)),
        Value::Object(members) => members.values().for_each(|member| collect(member, lines)),
        _ => {}
    }
}

/// Ids, digests and instants, which stand in entities as text and are not what people look for.
fn is_machine_made(text: &str) -> bool {
    text.is_empty()
        || text.parse::<EntityId>().is_ok()
        || text.parse::<domain::digest::Digest>().is_ok()
        || (text.ends_with('Z') && text.parse::<domain::time::Instant>().is_ok())
}

/// The index's query for what was typed: each word a phrase, the last part of it the beginning of a word.
pub(crate) fn query(text: &str) -> Option<String> {
    let cut: String = text.chars().take(QUERY_LIMIT).collect();
    let phrases: Vec<String> = cut
        .split_whitespace()
        .map(|word| spaced(&word.replace('"', " ")))
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .map(|word| format!("\"{}\"*", word.trim()))
        .collect();
    (!phrases.is_empty()).then(|| phrases.join(" AND "))
}

/// The text as it is indexed: characters of scripts without spaces stand apart, vowel signs and stretching of Arabic are
/// left out, control characters are spaces.
fn spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}' => {}
            character if character.is_control() => out.push(' '),
            character if is_unspaced(character) => {
                out.push(' ');
                out.push(character);
                out.push(' ');
            }
            character => out.push(character),
        }
    }
    out
}

/// Whether the script of a character writes words without spaces between them.
fn is_unspaced(character: char) -> bool {
    matches!(character,
        '\u{0E00}'..='\u{0EFF}'      // Thai, Lao
        | '\u{1000}'..='\u{109F}'    // Myanmar
        | '\u{1780}'..='\u{17FF}'    // Khmer
        | '\u{2E80}'..='\u{2FDF}'    // radicals
        | '\u{3005}'..='\u{3007}'
        | '\u{3040}'..='\u{30FF}'    // Hiragana, Katakana
        | '\u{31F0}'..='\u{31FF}'
        | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' // Han
        | '\u{AC00}'..='\u{D7AF}'    // Hangul, whose particles are written on to the word
        | '\u{FF66}'..='\u{FF9F}'    // half-width Katakana
        | '\u{20000}'..='\u{3FFFF}')
}

/// A piece of text around the first of the words that stands in it, or its beginning.
fn snippet(text: &str, words: &str) -> String {
    let line: Vec<char> = text.split_whitespace().flat_map(|word| word.chars().chain([' '])).collect();
    let folded: Vec<char> = line.iter().copied().map(fold).collect();
    let found = words.split_whitespace().find_map(|word| {
        let word: Vec<char> = word.chars().map(fold).collect();
        folded.windows(word.len()).position(|window| window == word)
    });
    let from = found.unwrap_or(0).saturating_sub(LEAD);
    let to = line.len().min(from + SNIPPET);
    let piece: String = line[from..to].iter().collect();
    let (before, after) = (if from > 0 { "…" } else { "" }, if to < line.len() { "…" } else { "" });
    format!("{before}{}{after}", piece.trim())
}

/// A character without regard to case.
fn fold(character: char) -> char {
    character.to_lowercase().next().unwrap_or(character)
}
