//! Pictures as objects of the file.

use std::fmt::Write;

use super::writer::FileWriter;
use crate::layout::{Picture, PictureKind};

/// Writes the pictures and gives the entries of the `XObject` resource.
pub fn write(file: &mut FileWriter, pictures: &[Picture]) -> String {
    let mut resource = String::new();
    for (i, picture) in pictures.iter().enumerate() {
        let id = file.reserve();
        let size =
            format!("/Type/XObject/Subtype/Image/Width {}/Height {}/BitsPerComponent 8", picture.width, picture.height);
        match &picture.kind {
            PictureKind::Jpeg(channels) => {
                let dict = format!("{size}/ColorSpace/{}/Filter/DCTDecode", space(*channels));
                file.raw_stream(id, dict, picture.file().to_vec());
            }
            PictureKind::Raw { channels, pixels, alpha } => {
                let mask = alpha.as_ref().map_or(String::new(), |alpha| {
                    let mask = file.reserve();
                    file.stream(mask, format!("{size}/ColorSpace/DeviceGray"), alpha.clone());
                    format!("/SMask {mask} 0 R")
                });
                file.stream(id, format!("{size}/ColorSpace/{}{mask}", space(*channels)), pixels.clone());
            }
        }
        let _ = write!(resource, "/I{i} {id} 0 R");
    }
    resource
}

fn space(channels: u8) -> &'static str {
    if channels == 1 { "DeviceGray" } else { "DeviceRGB" }
}
