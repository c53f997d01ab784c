//! Which column of a description says what: the header row is found and understood wherever it stands and in whichever
//! order and words its columns come.

use std::collections::BTreeMap;

use domain::catalogue::naming;

use crate::workbook::Row;

/// What a column says about a field.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Role {
    /// The field's name.
    Name,
    /// Which record the field belongs to.
    Record,
    /// What it means.
    Description,
    /// Whether it is required.
    Required,
    /// Whether it is unique.
    Unique,
    /// Both in one cell ("No/Yes").
    RequiredUnique,
    /// Its type.
    Type,
    /// Its length.
    Length,
    /// Its values.
    Allowed,
    /// Remarks.
    Notes,
    /// A running number or an example, which the catalogue has no use for.
    Unneeded,
}

/// Header texts by role, compared without case and punctuation.
const WORDS: &[(Role, &[&str])] = &[
    (Role::Record, &["recordtype", "rowtype", "rectype", "recordname", "section", "recordlevel", "level"]),
    (
        Role::Description,
        &[
            "description",
            "fielddescription",
            "columndescription",
            "desc",
            "definition",
            "meaning",
            "explanation",
            "details",
            "detail",
            "purpose",
            "beschreibung",
        ],
    ),
    (
        Role::RequiredUnique,
        &["reqdunique", "requiredunique", "requnique", "mandatoryunique", "requiredanduniqueness", "requirednonunique"],
    ),
    (
        Role::Required,
        &[
            "reqd",
            "required",
            "requiredfield",
            "mandatory",
            "mandatoryfield",
            "req",
            "isrequired",
            "ismandatory",
            "optionality",
            "mandatoryoptional",
            "requiredoptional",
            "optionalmandatory",
            "optionalrequired",
            "pflichtfeld",
            "pflicht",
        ],
    ),
    (Role::Unique, &["unique", "uniq", "isunique", "uniquekey", "uniqueness", "uniquefield", "eindeutig"]),
    (
        Role::Type,
        &[
            "type",
            "datatype",
            "fieldtype",
            "columntype",
            "typelength",
            "datatypelength",
            "fieldtypelength",
            "typesize",
            "typeandlength",
            "dataformat",
            "format",
            "datentyp",
            "typ",
        ],
    ),
    (
        Role::Length,
        &[
            "length",
            "maxlength",
            "maximumlength",
            "size",
            "maxsize",
            "fieldlength",
            "fieldsize",
            "len",
            "maxlen",
            "datalength",
            "lengthprecision",
            "lengthscale",
            "precision",
            "länge",
            "laenge",
        ],
    ),
    (
        Role::Allowed,
        &[
            "allowablevalues",
            "allowablevalue",
            "allowedvalues",
            "allowedvalue",
            "possiblevalues",
            "validvalues",
            "values",
            "allowablevaluesfieldlength",
            "acceptedvalues",
            "acceptablevalues",
            "permittedvalues",
            "permissiblevalues",
            "listofvalues",
            "lov",
            "picklist",
            "picklistvalues",
            "enumeration",
            "options",
            "valueset",
            "werte",
            "erlaubtewerte",
        ],
    ),
    (
        Role::Notes,
        &[
            "notes",
            "note",
            "comments",
            "comment",
            "remarks",
            "remark",
            "additionalinformation",
            "additionalnotes",
            "validation",
            "validations",
            "validationrules",
            "rules",
            "guidance",
            "instructions",
            "bemerkung",
            "hinweis",
        ],
    ),
    (
        Role::Unneeded,
        &[
            "",
            "no",
            "nr",
            "number",
            "position",
            "pos",
            "seq",
            "sequence",
            "columnnumber",
            "columnno",
            "columnnr",
            "columnposition",
            "columnletter",
            "columnorder",
            "order",
            "index",
            "rownumber",
            "sno",
            "slno",
            "sample",
            "samplevalue",
            "sampledata",
            "samplevalues",
            "example",
            "examples",
            "examplevalue",
            "beispiel",
        ],
    ),
];
const NAMES: &[&str] = &[
    "columnname",
    "fieldname",
    "csvcolumnname",
    "csvcolumn",
    "csvheader",
    "csvheadername",
    "csvfieldname",
    "csvfield",
    "columnheader",
    "columnheading",
    "headername",
    "columntitle",
    "coupafield",
    "coupafieldname",
    "coupacolumn",
    "coupacolumnname",
    "attribute",
    "attributename",
    "elementname",
    "element",
    "dataelement",
    "fieldlabel",
    "label",
    "property",
    "columnfieldname",
    "fieldcolumnname",
    "templatecolumn",
    "spalte",
    "spaltenname",
    "feldname",
    "feld",
];
/// Names that are also ordinary words: they count only beside at least two sure columns.
const WEAK_NAMES: &[&str] = &["name", "column", "columns", "field", "fields", "header", "headers"];

/// A header row: which column has which role, and the texts of the columns that have none.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Header {
    pub(super) roles: BTreeMap<Role, u32>,
    pub(super) unknown: Vec<(u32, String)>,
}

impl Header {
    pub(super) fn name_column(&self) -> Option<u32> {
        self.roles.get(&Role::Name).copied()
    }

    /// The text of a role in a row; empty where the table has no such column.
    pub(super) fn text<'r>(&self, role: Role, row: &'r Row) -> &'r str {
        self.roles.get(&role).map_or("", |&column| row.text(column))
    }
}

/// The header that a row is, or `None` for any other row.
pub(super) fn header(row: &Row) -> Option<Header> {
    let mut header = Header { roles: BTreeMap::new(), unknown: Vec::new() };
    let mut weak = None;
    for (&column, text) in &row.cells {
        let key = naming::key(text);
        let role = if NAMES.contains(&key.as_str()) { Some(Role::Name) } else { role_of(&key) };
        match role {
            Some(Role::Unneeded) => {}
            Some(role) if !header.roles.contains_key(&role) => {
                header.roles.insert(role, column);
            }
            None if weak.is_none() && WEAK_NAMES.contains(&key.as_str()) => weak = Some((column, text)),
            _ => header.unknown.push((column, text.clone())),
        }
    }
    let telling = [Role::Required, Role::Unique, Role::RequiredUnique, Role::Type, Role::Allowed, Role::Length];
    let sure = telling.iter().filter(|role| header.roles.contains_key(role)).count();
    let described = usize::from(header.roles.contains_key(&Role::Description));
    let is_named = header.roles.contains_key(&Role::Name);
    if !is_named && let Some((column, _)) = weak {
        header.roles.insert(Role::Name, column);
    }
    let is_header = match (is_named, weak) {
        (true, _) => sure + described >= 1,
        (false, Some(_)) => sure >= 1 && sure + described >= 2,
        (false, None) => false,
    };
    is_header.then_some(header)
}

fn role_of(key: &str) -> Option<Role> {
    let exact = |key: &str| WORDS.iter().find(|(_, words)| words.contains(&key)).map(|(role, _)| *role);
    let shorter = |end: &str| key.strip_suffix(end).filter(|rest| !rest.is_empty()).and_then(exact);
    let by_beginning = || {
        // "Allowable Values (see list)": a long sure word at the beginning is enough.
        let begins = |words: &&[&str]| words.iter().any(|word| word.len() >= 8 && key.starts_with(word));
        let role = WORDS.iter().find(|(_, words)| begins(words)).map(|(role, _)| *role);
        role.filter(|_| key.len() <= 40)
    };
    exact(key)
        .or_else(|| shorter("yn"))
        .or_else(|| shorter("yesno"))
        .or_else(|| shorter("truefalse"))
        .or_else(by_beginning)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(texts: &[&str]) -> Row {
        let cells = (0u32..).zip(texts).filter(|(_, text)| !text.is_empty());
        Row { number: 1, cells: cells.map(|(column, text)| (column, (*text).to_owned())).collect(), ..Row::default() }
    }

    #[test]
    fn headers_are_found_in_any_order_and_words() {
        for texts in [
            &["Column Name", "Description", "Req'd", "Unique", "Type", "Allowable Values"][..],
            &["Allowable\nValues", "Type", "Unique?", "Req'd?", "Description", "Column\nName*"],
            &["#", "Field Name", "Required Field", "Unique?", "Field Type", "Field Description", "Possible Values"],
            &["Position", "Column Name", "Description", "Type", "Req'd/Unique", "Allowable Values"],
            &["Column", "Description", "Req'd", "Field Type", "Allowable Values/Field Length", "Sample Value"],
            &["CSV Column Name", "Data Type", "Max length", "Mandatory (Y/N)", "Notes"],
            &["Name", "Type", "Required"],
        ] {
            let found = header(&row(texts)).unwrap_or_else(|| panic!("{texts:?}"));
            assert!(found.name_column().is_some() && found.unknown.is_empty(), "{found:?}");
        }
        let both = header(&row(&["Column", "Field Name", "Type"])).unwrap();
        assert_eq!(both.name_column(), Some(1), "the surer name wins");
    }

    #[test]
    fn rows_of_fields_are_no_headers() {
        for texts in [
            &["Name", "Name of the supplier", "Yes", "Yes", "string(100)", "any"][..],
            &["Description", "Description of the item", "No", "No", "text"],
            &["Status", "Where it stands", "Yes", "No", "string", "active, inactive"],
            &["How to use this workbook"],
            &["Type", "Type"],
        ] {
            assert_eq!(header(&row(texts)), None, "{texts:?}");
        }
    }

    #[test]
    fn columns_that_nothing_is_known_about_are_kept_by_name() {
        let found = header(&row(&["Column Name", "Type", "SAP Table"])).unwrap();
        assert_eq!(found.unknown, [(2, "SAP Table".to_owned())]);
    }
}
