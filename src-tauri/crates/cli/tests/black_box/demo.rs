//! The sample project, from its first requirement to the customer's signature.

use serde_json::Value;

use crate::program::{FILE, Place};

fn items(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

#[test]
fn the_sample_project_reaches_its_signature_and_every_document_verifies() {
    let place = Place::empty();
    let demo = place.json(&["demo", FILE, "--out", "papers"]).ended(0).json();
    assert_eq!(demo["workspace"], FILE);
    let documents = items(&demo["documents"]);
    let ids: Vec<_> = documents.iter().filter_map(|document| document["id"].as_str()).collect();
    for id in ["requirements", "data-mappings", "testing-scenarios", "sign-off-certificate", "project-certificate"] {
        assert!(ids.contains(&id), "{id}: {ids:?}");
    }
    for document in documents {
        let file = document["file"].as_str().unwrap();
        let proof = place.json(&["verify-pdf", file, "--workspace", FILE]).ended(0).json();
        assert_eq!(proof["verifies"], true, "{file}: {proof}");
    }
    let status = place.json(&["status", FILE]).ended(0).json();
    let steps = items(&status["projects"][0]["workstreams"][0]["steps"]);
    assert!(steps.iter().all(|step| step["state"] == "complete"), "{steps:#?}");
    assert_eq!(items(&status["projects"][0]["next"]), [] as [Value; 0]);
    let verified = place.json(&["verify", FILE]).ended(0).json();
    assert_eq!(verified["clean"], true);
}

#[test]
fn the_sample_shows_what_happens_in_projects() {
    let place = Place::empty();
    place.json(&["demo", FILE, "--out", "papers"]).ended(0);
    let count = |kind: &str| items(&place.json(&["list", FILE, kind]).ended(0).json()["items"]).len();
    assert_eq!(count("integration"), 12);
    assert_eq!(count("issue"), 3);
    let signed = place.json(&["list", FILE, "sign-off"]).ended(0).json();
    let shown: Vec<_> = items(&signed["items"])
        .iter()
        .map(|item| place.json(&["show", FILE, item["id"].as_str().unwrap()]).ended(0).json()["entity"].clone())
        .collect();
    let of = |kind: &str| shown.iter().filter(|entity| entity["sign_off"] == kind).count();
    assert_eq!(of("design"), 2, "one went stale and was renewed");
    assert!(shown.iter().any(|entity| entity["verdict"] == "conditional"));
}

#[test]
fn files_that_are_attached_are_named_by_their_digest() {
    let place = Place::with_project();
    std::fs::write(place.path("sample.csv"), "Name\nÖsterle\n").unwrap();
    let attached = place.json(&["attach", FILE, "sample.csv"]).ended(0).json();
    let file = &attached["files"][0];
    assert_eq!(
        (&file["name"], &file["size"], &file["media_type"]),
        (&"sample.csv".into(), &14.into(), &"text/csv".into())
    );
    assert_eq!(file["digest"].as_str().map(str::len), Some(64));
    assert_eq!(place.json(&["attach", FILE, "none.csv"]).error().0, 3);
}
