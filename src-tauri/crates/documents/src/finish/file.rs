//! The whole file from the painted pages.

use std::fmt::Write;

use sha2::{Digest, Sha256};

use super::writer::{FileWriter, Ref, text_string};
use super::{form, icc, metadata, outline, pictures};
use crate::layout::{Entry, Finished, PageFurniture};
use crate::model::{Document, Link};
use crate::paint::AnnotationKind;

/// The name under which the content lies in the file.
const ATTACHMENT: &str = "content.json";

/// Writes the file.
pub fn write(mut finished: Finished<'_>, furniture: PageFurniture, document: &Document) -> Vec<u8> {
    let id = identity(document, &finished);
    let mut file = FileWriter::new();
    let parent = file.reserve();
    let pages: Vec<Ref> = (0..finished.pages.len()).map(|_| file.reserve()).collect();
    let resources = file.reserve();
    let links = Links { entries: finished.ctx.entries.clone(), heights: heights(&finished), pages: pages.clone() };
    let mut shared = Vec::with_capacity(furniture.shared.len());
    for (sheet, stream) in furniture.shared {
        let id = file.reserve();
        file.stream(id, String::new(), stream);
        shared.push((sheet, id));
    }
    let mut fields = Vec::new();
    for (id, number) in finished.order.clone().into_iter().zip(furniture.numbers) {
        let sheet = finished.pages[id].sheet;
        let around = shared.iter().find(|(s, _)| *s == sheet).map_or(0, |(_, id)| *id);
        let frame = PageFrame { id, parent, resources, around, number };
        page(&mut file, &mut finished, &links, frame, &mut fields);
    }
    let kids: String = finished.order.iter().map(|p| format!("{} 0 R ", pages[*p])).collect();
    let body = format!("<</Type/Pages/Count {}/Kids[{kids}]>>", pages.len());
    file.object(parent, |out| out.extend_from_slice(body.as_bytes()));
    let fonts = finished.ctx.shaper.set.write(&mut file);
    let images = pictures::write(&mut file, &finished.ctx.pictures);
    let body = format!("<</Font<<{fonts}>>/XObject<<{images}>>>>");
    file.object(resources, |out| out.extend_from_slice(body.as_bytes()));
    let structure = finished.ctx.structure.write(&mut file, &pages);
    // A box in place of a character that no face has is more than the standards allow.
    let xmp = metadata::xmp(document, finished.ctx.shaper.missing().is_empty());
    let form = form::write(&mut file, &fields);
    let catalogue = catalogue(&mut file, document, &finished.ctx.entries, &links, (parent, structure, form, xmp));
    let info = file.add(&metadata::info(document));
    let id: String = id.iter().map(|b| format!("{b:02x}")).collect();
    file.finish(&format!("/Root {catalogue} 0 R/Info {info} 0 R/ID[<{id}><{id}>]"))
}

fn heights(finished: &Finished<'_>) -> Vec<f32> {
    finished.pages.iter().map(|p| p.sheet.height).collect()
}

/// The file's identity: that of its content, so that the same content gives the same file.
fn identity(document: &Document, finished: &Finished<'_>) -> [u8; 16] {
    let digest: [u8; 32] = document.furniture.content_digest.unwrap_or_else(|| {
        let mut hash = Sha256::new();
        finished.pages.iter().for_each(|p| hash.update(&p.body));
        hash.finalize().into()
    });
    std::array::from_fn(|i| digest[i])
}

/// Where links lead.
struct Links {
    entries: Vec<Entry>,
    heights: Vec<f32>,
    pages: Vec<Ref>,
}

impl Links {
    /// The destination of an entry that is on a page.
    fn dest(&self, entry: &Entry) -> Option<String> {
        let (page, y) = entry.place?;
        Some(format!("[{} 0 R/XYZ 0 {:.1} null]", self.pages[page], self.heights[page] - y + 6.0))
    }

    /// The entries of an annotation that say where it leads, to a machine and in words; none when its bookmark is nowhere.
    fn target(&self, link: &Link) -> Option<String> {
        match link {
            Link::Bookmark(id) => {
                let entry = self.entries.iter().find(|e| !id.is_empty() && e.bookmark == *id)?;
                let words = format!("{} {}", entry.number, entry.text);
                Some(format!("/Dest{}/Contents {}", self.dest(entry)?, text_string(words.trim())))
            }
            Link::Uri(uri) => {
                let plain: String = uri.chars().map(|c| if c.is_ascii_graphic() { c } else { '_' }).collect();
                Some(format!("/A<</S/URI/URI {}>>/Contents {}", text_string(&plain), text_string(uri)))
            }
        }
    }
}

/// What a page needs beside its own content.
struct PageFrame {
    id: usize,
    parent: Ref,
    resources: Ref,
    around: Ref,
    number: Vec<u8>,
}

fn page(file: &mut FileWriter, finished: &mut Finished<'_>, links: &Links, frame: PageFrame, fields: &mut Vec<Ref>) {
    let PageFrame { id, parent, resources, around, number } = frame;
    let count = links.pages.len();
    let out = &mut finished.pages[id];
    let sheet = out.sheet;
    let mut annotations = String::new();
    for annotation in std::mem::take(&mut out.annotations) {
        let own = file.reserve();
        let [x, y, w, h] = annotation.rect;
        let (entries, key) = match &annotation.kind {
            AnnotationKind::Link(link) => {
                let Some(target) = links.target(link) else { continue };
                let key = finished.ctx.structure.annotation(annotation.node, own) + count;
                (format!("/Subtype/Link/Border[0 0 0]{target}"), key)
            }
            AnnotationKind::Form(field) => {
                fields.push(own);
                let key = finished.ctx.structure.annotation(annotation.node, own) + count;
                (form::entries(file, field, (links.pages[id], w, h)), key)
            }
        };
        let bottom = sheet.height - y - h;
        let body = format!(
            "<</Type/Annot/F 4/Rect[{x:.2} {bottom:.2} {:.2} {:.2}]/StructParent {key}{entries}>>",
            x + w,
            bottom + h
        );
        file.object(own, |out| out.extend_from_slice(body.as_bytes()));
        let _ = write!(annotations, "{own} 0 R ");
    }
    let (before, body) = (file.reserve(), file.reserve());
    file.stream(before, String::new(), number);
    file.stream(body, String::new(), std::mem::take(&mut out.body));
    let annots = if annotations.is_empty() { String::new() } else { format!("/Annots[{annotations}]") };
    let text = format!(
        "<</Type/Page/Parent {parent} 0 R/MediaBox[0 0 {:.2} {:.2}]/Resources {resources} 0 R/Contents[{around} 0 R {before} 0 R {body} 0 R]\
         /StructParents {id}/Tabs/S{annots}>>",
        sheet.width, sheet.height
    );
    file.object(links.pages[id], |out| out.extend_from_slice(text.as_bytes()));
}

fn catalogue(
    file: &mut FileWriter,
    document: &Document,
    entries: &[Entry],
    links: &Links,
    (pages, structure, form, packet): (Ref, Ref, Option<Ref>, String),
) -> Ref {
    let outline = outline::write(file, entries, |e| links.dest(e));
    let xmp = file.reserve();
    // Never compressed, so that a search over files finds the title.
    file.raw_stream(xmp, "/Type/Metadata/Subtype/XML".into(), packet.into_bytes());
    let profile = file.reserve();
    file.stream(profile, "/N 3".into(), icc::srgb());
    let mut body = format!(
        "<</Type/Catalog/Version/1.7/Pages {pages} 0 R/Lang {}/MarkInfo<</Marked true>>/StructTreeRoot {structure} 0 R\
         /ViewerPreferences<</DisplayDocTitle true>>/Metadata {xmp} 0 R/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1\
         /OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile {profile} 0 R>>]",
        text_string(&document.language)
    );
    if let Some(outline) = outline {
        let _ = write!(body, "/Outlines {outline} 0 R/PageMode/UseOutlines");
    }
    if let Some(form) = form {
        let _ = write!(body, "/AcroForm {form} 0 R");
    }
    if let Some(json) = &document.content_json {
        let stream = file.reserve();
        let date = metadata::pdf_date(document.furniture.as_of.unix_seconds);
        let dict =
            format!("/Type/EmbeddedFile/Subtype/application#2Fjson/Params<</Size {}/ModDate({date})>>", json.len());
        file.stream(stream, dict, json.clone());
        let spec = file.add(&format!(
            "<</Type/Filespec/F({ATTACHMENT})/UF({ATTACHMENT})/EF<</F {stream} 0 R/UF {stream} 0 R>>/AFRelationship/Data\
             /Desc(The canonical content of this document)>>"
        ));
        let _ = write!(body, "/AF[{spec} 0 R]/Names<</EmbeddedFiles<</Names[({ATTACHMENT}){spec} 0 R]>>>>");
    }
    body.push_str(">>");
    file.add(&body)
}
