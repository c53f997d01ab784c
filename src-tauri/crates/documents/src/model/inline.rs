//! Text inside a line: spans that differ in weight, face, language or target.

use std::borrow::Cow;

/// A paragraph's worth of spans. `From<&str>`, `From<String>` and `From<Vec<Span>>` make one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Text(pub Vec<Span>);

/// A stretch of characters of one look.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Span {
    /// The characters. A line feed breaks the line.
    pub text: Cow<'static, str>,
    /// Weight 600: emphasis, names.
    pub strong: bool,
    /// The mono face: what a machine reads.
    pub mono: bool,
    /// Italics: titles cited. Only the sans face has them.
    pub italic: bool,
    /// The second ink: keys, notes, what is less important.
    pub quiet: bool,
    /// Set apart from the direction of the text around it: names, ids and every merged value.
    pub isolated: bool,
    /// A drawn state mark that stands before the text.
    pub mark: Option<super::Marker>,
    /// A frame of 0.6 pt around the text: NON-STANDARD, DRAFT.
    pub framed: bool,
    /// BCP 47 tag when it differs from the document's: chooses the regional forms of Han and tells a voice what to read.
    pub lang: Option<Cow<'static, str>>,
    /// Where a click leads.
    pub link: Option<Link>,
}

/// The target of a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Link {
    /// The heading or block with this bookmark id in the same document.
    Bookmark(String),
    /// A web or mail address.
    Uri(String),
}

impl Span {
    /// Plain text.
    pub fn plain(text: impl Into<Cow<'static, str>>) -> Self {
        Span { text: text.into(), ..Span::default() }
    }

    /// Emphasised text.
    pub fn strong(text: impl Into<Cow<'static, str>>) -> Self {
        Span { strong: true, ..Span::plain(text) }
    }

    /// Text of a machine: ids, digests, commands.
    pub fn mono(text: impl Into<Cow<'static, str>>) -> Self {
        Span { mono: true, isolated: true, ..Span::plain(text) }
    }

    /// A name or merged value as its owner writes it, isolated from the direction of its surroundings.
    pub fn name(text: impl Into<Cow<'static, str>>, lang: Option<&str>) -> Self {
        Span { isolated: true, lang: lang.map(|l| Cow::Owned(l.to_owned())), ..Span::plain(text) }
    }

    /// Text in the second ink.
    pub fn quiet(text: impl Into<Cow<'static, str>>) -> Self {
        Span { quiet: true, ..Span::plain(text) }
    }

    /// A state word in a frame.
    pub fn framed(text: impl Into<Cow<'static, str>>) -> Self {
        Span { framed: true, strong: true, ..Span::plain(text) }
    }

    /// A drawn mark with the word that a voice reads for it.
    pub fn mark(mark: super::Marker) -> Self {
        Span { mark: Some(mark), ..Span::default() }
    }

    /// The same span, leading to `link`.
    pub fn linked(mut self, link: Link) -> Self {
        self.link = Some(link);
        self
    }
}

impl Text {
    /// The characters of all spans, one after the other.
    pub fn plain_text(&self) -> String {
        self.0.iter().map(|s| s.text.as_ref()).collect()
    }

    /// Whether nothing would be printed.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|s| s.text.is_empty() && s.mark.is_none())
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Text(vec![Span::plain(text.to_owned())])
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Text(vec![Span::plain(text)])
    }
}

impl From<Span> for Text {
    fn from(span: Span) -> Self {
        Text(vec![span])
    }
}

impl From<Vec<Span>> for Text {
    fn from(spans: Vec<Span>) -> Self {
        Text(spans)
    }
}

impl<const N: usize> From<[Span; N]> for Text {
    fn from(spans: [Span; N]) -> Self {
        Text(spans.into())
    }
}
