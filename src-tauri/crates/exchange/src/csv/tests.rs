//! Good, damaged and hostile CSV, by cases and by properties.

use proptest::prelude::*;

use super::*;

fn cells(text: &str) -> Vec<Vec<String>> {
    read(text.as_bytes()).value.records.into_iter().map(|record| record.cells).collect()
}

fn codes(reading: &Reading<Table>) -> Vec<&str> {
    reading.findings.iter().map(|finding| finding.message.code.as_str()).collect()
}

#[test]
fn quotes_line_breaks_and_doubled_quotes_survive() {
    let reading = read(b"\"a\",\"b \"\"c\"\"\"\r\n\"d\r\ne\",f\r\n\r\ng,\r\n");
    let records = &reading.value.records;
    assert_eq!(records[0].cells, ["a", "b \"c\""]);
    assert_eq!(records[1].cells, ["d\r\ne", "f"]);
    assert_eq!(records[2].cells, ["g", ""]);
    assert_eq!([records[0].line, records[1].line, records[2].line], [1, 2, 5], "lines of the file, not of records");
    assert_eq!(reading.findings, []);
}

#[test]
fn every_usual_delimiter_is_recognised() {
    for (text, delimiter) in [("a,b\n1,2", ','), ("a;b\n1,5;2", ';'), ("a\tb\n1\t2", '\t'), ("a|b\n1|2", '|')] {
        let reading = read(text.as_bytes());
        assert_eq!(reading.value.delimiter, delimiter, "{text}");
        assert_eq!(reading.value.records[1].cells.len(), 2, "{text}");
    }
    assert_eq!(read(b"single\ncolumn").value.delimiter, ',');
    assert_eq!(read(b"\"a;b;c;d\",e\n\"1;2;3\",4").value.delimiter, ',', "what is quoted doesn't count");
}

#[test]
fn encodings_are_recognised_and_told() {
    let utf16 = |big: bool| -> Vec<u8> {
        let units = "\u{feff}Ö,ß\n1,2".encode_utf16();
        units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
    };
    for (bytes, encoding, finding) in [
        ("Ö,ß\n1,2".as_bytes().to_vec(), Encoding::Utf8, None),
        ("\u{feff}Ö,ß\n1,2".as_bytes().to_vec(), Encoding::Utf8Bom, Some("csv-byte-order-mark")),
        (utf16(false), Encoding::Utf16Le, Some("csv-encoding")),
        (utf16(true), Encoding::Utf16Be, Some("csv-encoding")),
        (b"\xD6,\xDF\n1,2".to_vec(), Encoding::Windows1252, Some("csv-windows-1252")),
    ] {
        let reading = read(&bytes);
        assert_eq!(reading.value.encoding, encoding);
        assert_eq!(reading.value.records[0].cells, ["Ö", "ß"], "{encoding:?}");
        assert_eq!(codes(&reading), finding.into_iter().collect::<Vec<_>>(), "{encoding:?}");
    }
}

#[test]
fn damage_is_located() {
    for (bytes, code, at) in [
        (&b"a,b\n1,\"2\n3,4\n"[..], "csv-quote-not-closed", (2, 2)),
        (b"a,b\n1,\"2\"x\n", "csv-text-after-quote", (2, 2)),
        (b"a,b\n1\"2,3\n", "csv-quote-in-value", (2, 1)),
    ] {
        let reading = read(bytes);
        assert_eq!(codes(&reading), [code]);
        let place = &reading.findings[0].at;
        assert_eq!((place.line.unwrap(), place.column.unwrap()), at, "{code}");
    }
    let nul = read(b"a,b\n1\0,2\0\n");
    assert_eq!(codes(&nul), ["csv-nul-characters"]);
    assert_eq!(nul.value.records[1].cells, ["1", "2"]);
    let broken = read(b"\xEF\xBB\xBFa,\xFF\n");
    assert_eq!(codes(&broken), ["csv-byte-order-mark", "csv-damaged-characters"]);
}

#[test]
fn an_empty_file_is_an_error_and_a_header_alone_is_not() {
    for empty in [&b""[..], b"\n\r\n\n", b"\xEF\xBB\xBF"] {
        assert!(codes(&read(empty)).contains(&"csv-empty"), "{empty:?}");
    }
    assert_eq!(read(b"a,b").findings, []);
}

#[test]
fn a_ten_megabyte_value_is_cut_and_told() {
    let mut bytes = b"a,b\n1,".to_vec();
    bytes.resize(bytes.len() + 10 * 1024 * 1024, b'x');
    bytes.extend_from_slice(b"\n3,4\n");
    let reading = read(&bytes);
    assert_eq!(codes(&reading), ["csv-value-too-long"]);
    assert_eq!(reading.value.records[1].cells[1].len(), MAX_CELL_BYTES);
    assert_eq!(reading.value.records[2].cells, ["3", "4"], "reading goes on behind it");
}

#[test]
fn a_line_of_delimiters_is_bounded() {
    let reading = read(&vec![b','; 100_000]);
    assert_eq!(codes(&reading), ["csv-too-many-columns"]);
    assert_eq!(reading.value.records[0].cells.len(), MAX_COLUMNS);
}

#[test]
fn ragged_rows_are_told_with_both_counts() {
    let findings = ragged(&read(b"a,b,c\n1,2\n1,2,3\n1,2,3,4\n").value.records);
    let told: Vec<_> = findings.iter().map(|f| (f.at.line.unwrap(), f.found.clone().unwrap())).collect();
    assert_eq!(told, [(2, "2".to_owned()), (4, "4".to_owned())]);
}

proptest! {
    #[test]
    fn reading_never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        read(&bytes);
    }

    #[test]
    fn reading_never_panics_on_almost_csv(text in "[a,;\"\r\n\t|\u{0}é]{0,120}") {
        read(text.as_bytes());
    }

    #[test]
    fn what_was_written_comes_back(records in proptest::collection::vec(
        proptest::collection::vec("[a-z,;\"\r\n é|\t]{0,8}", 1..5), 1..8)) {
        // A record of one empty value is an empty line in other programs; here its quotes keep it.
        prop_assume!(records.iter().any(|record| record.len() > 1));
        let bytes = write(&records);
        let text = String::from_utf8(bytes.clone()).unwrap();
        let mut findings = Findings::default();
        let read: Vec<Vec<String>> =
            parse::parse(&text, ',', &mut findings).into_iter().map(|record| record.cells).collect();
        let other: Vec<Vec<String>> = ::csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .from_reader(bytes.as_slice())
            .records()
            .map(|record| record.unwrap().iter().map(str::to_owned).collect())
            .collect();
        prop_assert_eq!(&other, &records, "another program reads it alike");
        prop_assert_eq!(&read, &records);
        prop_assert_eq!(findings.with(()).findings, Vec::new());
    }
}

#[test]
fn sound_files_read_as_another_program_reads_them() {
    let text = "id,name,note\n1,\"Österle, Maschinenbau\",\"says \"\"hi\"\"\"\n2,x,\n\n3,\"line\nbreak\",y";
    let other: Vec<Vec<String>> = ::csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(text.as_bytes())
        .records()
        .map(|record| record.unwrap().iter().map(str::to_owned).collect())
        .collect();
    assert_eq!(cells(text), other);
}
