//! Reading the domain's basic terms from columns of text.

use std::error::Error as StdError;
use std::str::FromStr;

use rusqlite::types::Type;
use rusqlite::{Row, RowIndex};
use serde::de::DeserializeOwned;

/// A column of text as the type whose text it is: an id, an instant, a digest, a kind.
pub(crate) fn parsed<T>(row: &Row<'_>, column: impl RowIndex) -> rusqlite::Result<T>
where
    T: FromStr<Err: StdError + Send + Sync + 'static>,
{
    let text = row.get_ref(column)?.as_str()?;
    text.parse().map_err(unreadable)
}

/// The same for a column that may be empty.
pub(crate) fn parsed_optional<T>(row: &Row<'_>, column: impl RowIndex) -> rusqlite::Result<Option<T>>
where
    T: FromStr<Err: StdError + Send + Sync + 'static>,
{
    let text = row.get_ref(column)?.as_str_or_null()?;
    text.map(|text| text.parse().map_err(unreadable)).transpose()
}

/// A column of JSON.
pub(crate) fn json<T: DeserializeOwned>(row: &Row<'_>, column: impl RowIndex) -> rusqlite::Result<T> {
    let text = row.get_ref(column)?.as_str()?;
    serde_json::from_str(text).map_err(unreadable)
}

/// A column of whole numbers from zero.
pub(crate) fn count(row: &Row<'_>, column: impl RowIndex) -> rusqlite::Result<u64> {
    let number = row.get_ref(column)?.as_i64()?;
    u64::try_from(number).map_err(unreadable)
}

/// Content that no program wrote.
pub(crate) fn unreadable(error: impl StdError + Send + Sync + 'static) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(0, Type::Text, Box::new(error))
}

/// A count as the database keeps it.
pub(crate) fn stored(number: u64) -> i64 {
    i64::try_from(number).expect("nothing here is counted beyond 2^63")
}
