//! Letters on paper: each on its own pages, under the letterhead of the project's documents.

use std::sync::Arc;

use documents::model::{
    Block, ContentsPage, Document, Furniture, Heading, ListItem, Marker, Section as Pages, Span, Text,
};
use domain::entity::State;
use domain::identity::EntityId;
use domain::supplier::letter::merge::one_line;
use domain::supplier::letter::{Mailing, Merged};

use super::{LetterOf, merged};
use crate::document::{Printing, branding, engine_words};
use crate::error::Error;
use crate::workspace::Workspace;
use crate::workspace::print::{Printed, printed, words_of};

/// Takes a file by its name, and says whether there shall be more.
pub type TakeFile<'a> = dyn FnMut(&str, &[u8]) -> Result<bool, Error> + 'a;

impl Workspace {
    /// Letters of a mailing as one PDF: of some suppliers, or of all.
    ///
    /// # Errors
    /// `letters-none`; what is empty in the first letter that can't be written.
    pub fn print_letters(&self, project: EntityId, mailing: &Mailing, only: &[String]) -> Result<Printed, Error> {
        if let Some(internal) = &mailing.internal {
            return self.print_internal(project, mailing, internal);
        }
        let letters = self.letters_to_show(project, mailing, only)?;
        self.print_some(project, mailing, &letters)
    }

    /// Letters of a mailing, a PDF each, with the names of the files: of some suppliers, or of all. `each` is given one after
    /// the other, so that a thousand of them needn't be in memory at once, and ends the work by saying no.
    ///
    /// # Errors
    /// As [`Workspace::print_letters`], and those of `each`.
    pub fn print_each_letter(
        &self,
        project: EntityId,
        mailing: &Mailing,
        only: &[String],
        each: &mut TakeFile<'_>,
    ) -> Result<usize, Error> {
        if let Some(internal) = &mailing.internal {
            let printed = self.print_internal(project, mailing, internal)?;
            each(&self.internal_file_name(mailing, "pdf"), &printed.pdf)?;
            return Ok(1);
        }
        let letters = self.letters_to_show(project, mailing, only)?;
        for (place, one) in letters.iter().enumerate() {
            let printed = self.print_some(project, mailing, std::slice::from_ref(one))?;
            if !each(&file_name(mailing, one, "pdf"), &printed.pdf)? {
                return Ok(place + 1);
            }
        }
        Ok(letters.len())
    }

    fn print_some(&self, project: EntityId, mailing: &Mailing, letters: &[LetterOf]) -> Result<Printed, Error> {
        let state = self.state(project)?;
        let sheets = letters.iter().map(|one| {
            let text = merged(&state, mailing, one)?;
            let supplier = &one.supplier;
            let city = format!("{} {}", supplier.postal_code, supplier.city);
            let lines = [&supplier.name, &supplier.contact.name, &supplier.street, &city, &supplier.country];
            Ok(paper(&state, mailing, &supplier.reference, &lines.map(String::clone), &text))
        });
        let sheets = sheets.collect::<Result<_, Error>>()?;
        let only = letters.first().filter(|_| letters.len() == 1);
        let language =
            only.map_or_else(|| state.project().language.clone(), |one| one.letter.language.tag().to_owned());
        self.print_sheets(project, mailing, sheets, &language)
    }

    /// Letters in one file, each from a page of its own on.
    pub(super) fn print_sheets(
        &self,
        project: EntityId,
        mailing: &Mailing,
        sheets: Vec<Vec<Block>>,
        language: &str,
    ) -> Result<Printed, Error> {
        let state = self.state(project)?;
        let blobs = |digest| self.store().blob(digest).ok().map(Arc::from);
        let mut printing = Printing::new(words_of(&state));
        printing.blobs = &blobs;
        printed(Document {
            title: format!("{} {}", mailing.reference, state.project().name),
            language: language.to_owned(),
            paper: printing.paper,
            furniture: Furniture { header: false, ..Furniture::default() },
            watermark: None,
            branding: branding(&state, &printing),
            contents: ContentsPage::Never,
            sections: sheets.into_iter().map(|blocks| Pages { blocks, ..Pages::default() }).collect(),
            content_json: None,
            words: engine_words(&printing),
        })
    }
}

/// The name of a supplier's letter as a file.
pub(super) fn file_name(mailing: &Mailing, one: &LetterOf, ending: &str) -> String {
    named_file(&format!("{} {}", mailing.reference, one.supplier.reference), &one.supplier.name, ending)
}

/// A file's name from references and a name: the same each time, and good on every system.
pub(super) fn named_file(references: &str, name: &str, ending: &str) -> String {
    let plain = |sign: char| if sign.is_alphanumeric() || matches!(sign, '-' | '_' | ' ') { sign } else { ' ' };
    let name: String = one_line(name).chars().map(plain).take(60).collect();
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    format!("{references} {name}").trim_end().to_owned() + "." + ending
}

/// A letter: letterhead, address, day, subject and body.
pub(super) fn paper(state: &State, mailing: &Mailing, bookmark: &str, address: &[String], text: &Merged) -> Vec<Block> {
    let tongue = text.language;
    let customer = state.name_of(state.project().customer);
    let lines: Vec<String> = address.iter().map(|line| one_line(line)).filter(|line| !line.is_empty()).collect();
    let span = |words: String| Span { lang: Some(tongue.tag().into()), ..Span::plain(words) };
    let day = tongue.words().date(mailing.on);
    let mut blocks = vec![
        Block::Masthead { right: Text::from(Span::name(customer, None)), rule: true },
        Block::Spacer(10.0),
        Block::Paragraph(Text::from(Span::name(lines.join("\n"), None))),
        Block::Spacer(8.0),
        Block::Paragraph(Text::from(span(day))),
        Block::Spacer(6.0),
        Block::Heading(Heading {
            bookmark: bookmark.to_owned(),
            ..Heading::new(2, Text(vec![span(text.subject.clone())]))
        }),
        Block::Spacer(2.0),
    ];
    blocks.extend(text.body.split("\n\n").flat_map(|paragraph| paragraphs(paragraph, &span)));
    blocks
}

/// A paragraph, with the points that it lists.
fn paragraphs(paragraph: &str, span: &dyn Fn(String) -> Span) -> Vec<Block> {
    let (mut blocks, mut lines, mut points) = (Vec::new(), Vec::new(), Vec::new());
    for line in paragraph.trim().lines() {
        match line.strip_prefix("- ") {
            Some(point) => points.push(ListItem {
                label: Text::from(Span::mark(Marker::Bullet)),
                text: Text::from(span(point.to_owned())),
            }),
            None => lines.push(line),
        }
    }
    if !lines.is_empty() {
        blocks.push(Block::Paragraph(Text::from(span(lines.join("\n")))));
    }
    if !points.is_empty() {
        blocks.push(Block::List(points));
    }
    blocks
}
