//! Tables: columns with a policy, heads over groups of columns, rows of cells.

use super::Text;

/// A table. Rules run across only; the head is repeated on every page.
#[derive(Debug, Clone, Default)]
pub struct Table {
    /// The columns, left to right.
    pub columns: Vec<TableColumn>,
    /// Heads over several columns; empty for none.
    pub groups: Vec<GroupHead>,
    /// The rows. None prints the document's word for "None".
    pub rows: Vec<Row>,
    /// A line above the table, listed on the contents page: "Table 1. Twelve integrations".
    pub caption: Option<Text>,
    /// A line in small type below the table.
    pub note: Option<Text>,
    /// Bookmark id for links and the list of tables; needs a caption.
    pub bookmark: Option<String>,
    /// The least height of a row in millimetres: 12 where a hand signs; 0 for the height of its text.
    pub row_height_mm: f32,
    /// The cells of the first column head their rows.
    pub row_heads: bool,
}

/// A column and how it takes its share of the width.
#[derive(Debug, Clone, Default)]
pub struct TableColumn {
    /// The head.
    pub head: Text,
    /// Where the text stands.
    pub align: Align,
    /// How the width is found.
    pub width: Width,
    /// Ids, codes and dates: never broken between lines.
    pub unbroken: bool,
}

/// How a column gets its width.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum Width {
    /// At least the longest unbreakable word, and a share by the square root of the text.
    #[default]
    Auto,
    /// Exactly the widest cell.
    Fit,
    /// Millimetres.
    Fixed(f32),
}

/// Where text stands in its cell. Right is for numbers: digits are tabular in every face.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Align {
    /// At the left edge.
    #[default]
    Left,
    /// At the right edge.
    Right,
    /// In the middle.
    Centre,
}

/// A head over several columns.
#[derive(Debug, Clone)]
pub struct GroupHead {
    /// What it says.
    pub head: Text,
    /// The first column under it, from 0.
    pub first: usize,
    /// How many columns are under it.
    pub span: usize,
}

/// A row.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// One cell a column; missing cells are empty.
    pub cells: Vec<Cell>,
    /// A second line under the row over its whole width, for what did not fit a column.
    pub second: Option<Text>,
}

/// A cell.
#[derive(Debug, Clone, Default)]
pub struct Cell {
    /// What it says.
    pub text: Text,
}

impl TableColumn {
    /// A left-aligned column of text.
    pub fn new(head: impl Into<Text>) -> Self {
        TableColumn { head: head.into(), ..TableColumn::default() }
    }

    /// A right-aligned column of numbers.
    pub fn number(head: impl Into<Text>) -> Self {
        TableColumn { head: head.into(), align: Align::Right, width: Width::Fit, unbroken: true }
    }

    /// A column of ids, codes or dates, as wide as its widest cell.
    pub fn code(head: impl Into<Text>) -> Self {
        TableColumn { head: head.into(), align: Align::Left, width: Width::Fit, unbroken: true }
    }

    /// The same column with a fixed width in millimetres.
    pub fn fixed(mut self, mm: f32) -> Self {
        self.width = Width::Fixed(mm);
        self
    }
}

impl<T: Into<Text>> From<T> for Cell {
    fn from(text: T) -> Self {
        Cell { text: text.into() }
    }
}

impl Row {
    /// A row of cells.
    pub fn new<C: Into<Cell>>(cells: impl IntoIterator<Item = C>) -> Self {
        Row { cells: cells.into_iter().map(Into::into).collect(), second: None }
    }
}
