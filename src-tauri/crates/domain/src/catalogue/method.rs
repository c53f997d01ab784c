//! Integration methods: the known ones under one spelling each. The list is open; whatever is not known here is the
//! user's own and stands as written.

use super::naming;

/// The methods that the lifecycle names, as they are written everywhere, and the two that suppliers add.
pub const KNOWN_METHODS: &[&str] = &[
    "REST API",
    "Web services",
    "Flat file",
    "EDI",
    "PBEL",
    "PI",
    "XI",
    "Cast Iron",
    "Boomi",
    "Email",
    "cXML",
    "Scanning",
    "Manual load",
];

/// Other spellings, compared without case and punctuation.
const SPELLINGS: &[(&str, &str)] = &[
    ("rest", "REST API"),
    ("restapis", "REST API"),
    ("api", "REST API"),
    ("apis", "REST API"),
    ("coupaapi", "REST API"),
    ("restfulapi", "REST API"),
    ("webservice", "Web services"),
    ("soap", "Web services"),
    ("soapwebservice", "Web services"),
    ("flatfiles", "Flat file"),
    ("flatfilecsv", "Flat file"),
    ("csv", "Flat file"),
    ("csvfile", "Flat file"),
    ("csvflatfile", "Flat file"),
    ("csvsftp", "Flat file"),
    ("csvoversftp", "Flat file"),
    ("sftp", "Flat file"),
    ("sftpcsv", "Flat file"),
    ("sftpflatfile", "Flat file"),
    ("file", "Flat file"),
    ("x12", "EDI"),
    ("edifact", "EDI"),
    ("sappi", "PI"),
    ("sapxi", "XI"),
    ("ibmcastiron", "Cast Iron"),
    ("dellboomi", "Boomi"),
    ("mail", "Email"),
    ("scan", "Scanning"),
    ("scanningpartner", "Scanning"),
    ("thirdpartyscanning", "Scanning"),
    ("manual", "Manual load"),
    ("manualupload", "Manual load"),
    ("manuellesladen", "Manual load"),
];

/// The known method that a spelling means (`"REST APIs"` is `"REST API"`); `None` for the user's own.
pub fn known_method(written: &str) -> Option<&'static str> {
    let key = naming::key(written);
    let same = KNOWN_METHODS.iter().copied().find(|known| naming::key(known) == key);
    same.or_else(|| SPELLINGS.iter().find(|(spelling, _)| *spelling == key).map(|(_, known)| *known))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_meet_in_one_method_and_unknown_ones_stay_unknown() {
        assert_eq!(known_method("rest apis"), Some("REST API"));
        assert_eq!(known_method("CSV (SFTP)"), Some("Flat file"));
        assert_eq!(known_method("e-mail"), Some("Email"));
        assert_eq!(known_method("Carrier pigeon"), None);
        assert_eq!(known_method(""), None);
    }

    #[test]
    fn every_spelling_leads_to_a_known_method() {
        for (_, known) in SPELLINGS {
            assert!(KNOWN_METHODS.contains(known), "{known}");
        }
    }
}
