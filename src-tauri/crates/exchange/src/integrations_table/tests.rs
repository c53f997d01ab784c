//! Tables of integrations as customers write them, and what is found in them.

use proptest::prelude::*;

use super::*;

const SCHEDULE: &[u8] = include_bytes!("../../tests/data/integration-schedule.csv");

fn codes(reading: &Reading<Vec<IntegrationRow>>) -> Vec<&str> {
    reading.findings.iter().map(|finding| finding.message.code.as_str()).collect()
}

#[test]
fn the_published_schedule_reads_without_a_finding() {
    let reading = read(SCHEDULE);
    assert_eq!(reading.findings, []);
    assert_eq!(reading.value.len(), 15);
    assert!(reading.value.iter().all(|row| row.object_id.is_some()), "each object is known");
    let suppliers = &reading.value[3];
    assert_eq!((suppliers.line, suppliers.object.as_str(), suppliers.method.as_str()), (5, "Suppliers", "REST API"));
    assert_eq!((suppliers.primary_system.as_str(), suppliers.synced_system.as_str()), ("Financial system", "Coupa"));
    assert_eq!(reading.value.iter().filter(|row| row.direction == Direction::Outbound).count(), 7);
}

#[test]
fn columns_come_in_any_order_and_words() {
    let text = "Schedule;Interface;Business object;From;To;Volume;Priority;Standard;Phase\n\
                nightly;sftp;Supplier;SAP;Coupa;12.500;must;no;2\n";
    let reading = read(text.as_bytes());
    let row = &reading.value[0];
    assert_eq!((row.frequency.as_str(), row.method.as_str(), row.volume), ("nightly", "Flat file", Some(12_500)));
    assert_eq!((row.priority, row.standard, row.phase.as_str()), (Some(Priority::Must), Some(false), "2"));
    assert_eq!(row.direction, Direction::Inbound, "Coupa receives");
    assert_eq!(codes(&reading), ["csv-delimiter", "integrations-direction-assumed"]);
}

#[test]
fn what_is_unclear_is_kept_and_told_where_it_stands() {
    let text = "Object,Direction,Method,Volume,Colour\nMoon phases,sideways,Carrier pigeon,many,blue\n,Inbound,EDI,,\n";
    let reading = read(text.as_bytes());
    assert_eq!(reading.value.len(), 1);
    assert_eq!(reading.value[0].method, "Carrier pigeon");
    assert_eq!(
        codes(&reading),
        [
            "integrations-column-not-used",
            "integrations-direction-assumed",
            "integrations-method-own",
            "integrations-count-unclear",
            "integrations-object-missing",
        ]
    );
    let missing = reading.findings.last().unwrap();
    assert_eq!((missing.grade, missing.at.line, missing.at.column), (Grade::Error, Some(3), Some(1)));
}

#[test]
fn tables_without_objects_are_refused() {
    assert!(codes(&read(b"Colour,Size\nblue,5\n")).contains(&"integrations-without-object-column"));
    assert!(codes(&read(b"Object,Method\n")).contains(&"integrations-none"));
    assert_eq!(codes(&read(b"")), ["csv-empty"]);
}

#[test]
fn a_row_that_repeats_an_integration_is_told() {
    let reading = read(b"Object,Direction,Method\nSuppliers,Inbound,CSV\nsupplier,Inbound,Flat file\n");
    assert_eq!(codes(&reading), ["integrations-twice"]);
    assert_eq!(reading.value.len(), 2, "both stay: the user decides");
}

proptest! {
    #[test]
    fn reading_never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        read(&bytes);
        read(&[b"Object,Direction,Method,Volume\n", bytes.as_slice()].concat());
    }

    #[test]
    fn what_was_written_comes_back(rows in proptest::collection::vec(("[A-Z][a-z ]{1,12}[a-z]", 0usize..13, 0u64..9_999_999), 1..20)) {
        let header = ["Object", "Direction", "Method", "Volume"].map(str::to_owned);
        let methods = domain::catalogue::KNOWN_METHODS;
        let lines = rows.iter().map(|(object, method, volume)| {
            [object.clone(), "Outbound".to_owned(), methods[*method].to_owned(), volume.to_string()]
        });
        let reading = read(&csv::write(std::iter::once(header).chain(lines)));
        prop_assert_eq!(reading.value.len(), rows.len());
        for (row, (object, method, volume)) in reading.value.iter().zip(&rows) {
            prop_assert_eq!(
                (&row.object, row.method.as_str(), row.volume, row.direction),
                (object, methods[*method], Some(*volume), Direction::Outbound)
            );
        }
    }
}
