//! The page in an evidence bundle that says how to check it with tools that others made.

use documents::model::{
    AsOf, Block, Branding, ContentsPage, Document, Furniture, Heading, KeyValue, Pair, Section as Pages, Span, Text,
};
use domain::digest::Digest;
use domain::entity::State;
use domain::message::Message;
use domain::time::Instant;

use super::SIGNED;
use crate::document::{Printing, engine_words};
use crate::text::{Language, builtin};

/// What a bundle is, as its page says it.
#[derive(Clone, Debug)]
pub(super) struct Recipe<'a> {
    /// The id of the step whose gate it is; the whole project where absent.
    pub(super) gate: Option<&'a str>,
    /// The newest entry of the journal in it.
    pub(super) as_of: Instant,
    /// The hash of that entry.
    pub(super) journal_head: Option<Digest>,
    /// The manifest, which this page is about.
    pub(super) manifest: &'a [u8],
    /// The names of the files in it.
    pub(super) files: Vec<&'a str>,
}

/// The page.
pub(super) fn compose_recipe(state: &State, recipe: &Recipe, printing: &Printing) -> Document {
    let project = state.project();
    let digest = Digest::of(recipe.manifest);
    let title = say(printing, "bundle-title");
    Document {
        title: format!("{title}: {}", subject(state, recipe, printing)),
        language: printing.speak.language(),
        paper: printing.paper,
        furniture: Furniture {
            project: project.name.clone(),
            document: title,
            revision: String::new(),
            status: None,
            header: true,
            content_digest: Some(digest.0),
            as_of: AsOf {
                text: printing.speak.instant(recipe.as_of, &project.zone),
                unix_seconds: recipe.as_of.timestamp().as_second(),
            },
            journal_head: recipe.journal_head.map(|head| head.short()),
        },
        watermark: None,
        // Like a certificate it belongs to both parties.
        branding: Branding::default(),
        contents: ContentsPage::Never,
        sections: vec![Pages { blocks: blocks(state, recipe, printing, digest), ..Pages::default() }],
        content_json: Some(recipe.manifest.to_vec()),
        words: engine_words(printing),
    }
}

fn say(printing: &Printing, code: &str) -> String {
    printing.speak.say(&Message::new(code))
}

/// All digits of a digest, in groups that an eye can compare.
fn full(digest: Digest) -> Text {
    let digits: Vec<char> = digest.to_string().chars().collect();
    let groups: Vec<String> = digits.chunks(4).map(|group| group.iter().collect()).collect();
    Text::from(Span::mono(groups.join(" ")))
}

/// The project, and the step where it is about one gate.
fn subject(state: &State, recipe: &Recipe, printing: &Printing) -> String {
    let name = &state.project().name;
    let Some(id) = recipe.gate else { return name.clone() };
    let state = builtin::localised(state.clone(), Language::nearest(&printing.speak.language()));
    let steps = || state.methodologies.iter().flat_map(|copy| &copy.content.steps);
    let step = steps().find(|step| step.id.0 == id).map_or(id, |step| step.name.as_str());
    printing.speak.say(&Message::new("bundle-of-gate").with("project", name).with("step", step))
}

fn blocks(state: &State, recipe: &Recipe, printing: &Printing, digest: Digest) -> Vec<Block> {
    let pair = |code: &str, value: Text| Pair { key: Text::from(say(printing, code)), value };
    let mut pairs =
        vec![pair("bundle-holds", Text::from(holds(recipe, printing))), pair("bundle-manifest", full(digest))];
    pairs.extend(recipe.journal_head.map(|head| pair("bundle-journal", full(head))));
    let mut blocks = vec![
        Block::Title(Text::from(say(printing, "bundle-title"))),
        Block::Subtitle(Text::from(subject(state, recipe, printing))),
        Block::Paragraph(Text::from(say(printing, "bundle-lead"))),
        Block::KeyValue(KeyValue { pairs, key_mm: 34.0, dense: false }),
        Block::Heading(Heading::new(2, say(printing, "bundle-steps"))),
    ];
    for (place, (code, commands)) in (1..).zip(steps(recipe)) {
        let number = Span::strong(format!("{place}\u{2002}"));
        blocks.push(Block::Paragraph(Text(vec![number, Span::plain(say(printing, code))])));
        blocks.push(Block::Code(commands.into_iter().map(Text::from).collect()));
    }
    blocks.push(Block::Note(Text::from(say(printing, "bundle-other-systems"))));
    blocks.push(Block::Note(Text::from(say(printing, "bundle-proves"))));
    blocks
}

/// How many files of each kind there are.
fn holds(recipe: &Recipe, printing: &Printing) -> String {
    let count = |folder: &str, ending: &str| {
        recipe.files.iter().filter(|name| name.starts_with(folder) && name.ends_with(ending)).count()
    };
    let evidence = recipe.files.iter().filter(|name| name.starts_with("runs/") && !name.ends_with("/run.json")).count();
    let counts = Message::new("bundle-counts")
        .with("documents", count("documents/", ".pdf"))
        .with("certificates", count("certificates/", ".pdf"))
        .with("signed", count(SIGNED, ".pdf"))
        .with("runs", count("runs/", "/run.json"))
        .with("evidence", evidence)
        .with("files", count("files/", ""));
    printing.speak.say(&counts)
}

/// What to do, and the commands that do it; nothing about kinds of files that aren't there.
fn steps(recipe: &Recipe) -> Vec<(&'static str, Vec<String>)> {
    let first = |folder: &str| recipe.files.iter().find(|name| name.starts_with(folder) && name.ends_with(".pdf"));
    let mut steps = vec![
        ("bundle-step-sums", vec!["sha256sum -c SHA256SUMS".to_owned()]),
        ("bundle-step-manifest", vec!["sha256sum manifest.json".to_owned()]),
    ];
    if let Some(pdf) = first("documents/").or_else(|| first("certificates/")) {
        let json = format!("{}.json", pdf.trim_end_matches(".pdf"));
        let detach = format!("pdfdetach -save 1 -o content.json {pdf}");
        steps.push(("bundle-step-content", vec![detach, format!("sha256sum content.json {json}")]));
    }
    if let Some(pdf) = first(SIGNED) {
        steps.push(("bundle-step-keys", vec![format!("pdfsig -nocert {pdf}")]));
    }
    if recipe.files.iter().any(|name| name.starts_with("files/")) {
        steps.push(("bundle-step-files", vec!["sha256sum files/*".to_owned()]));
    }
    let line = |number: usize, rest: &str| format!("sed -n {number}p history/chain.jsonl | {rest}");
    let chain = vec![line(1, "tr -d '\\n' | sha256sum"), line(2, "grep -o '\"previous\":\"[0-9a-f]*\"'")];
    steps.push(("bundle-step-chain", chain));
    if let Some(pdf) = first("certificates/").or_else(|| first("documents/")) {
        steps.push(("bundle-step-countersign", vec![format!("countersign verify-pdf {pdf}")]));
    }
    steps
}
