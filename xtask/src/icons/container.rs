//! The icon files of Windows and macOS: a directory of sizes, then the PNG of each.

/// Kinds of picture in an `.icns` file that hold a PNG, with their size in pixels. The smallest is the one for 16
/// points on a fine screen; macOS scales it down for the others.
pub const ICNS_KINDS: &[([u8; 4], u32)] = &[
    (*b"ic11", 32),
    (*b"ic12", 64),
    (*b"ic07", 128),
    (*b"ic13", 256),
    (*b"ic08", 256),
    (*b"ic14", 512),
    (*b"ic09", 512),
    (*b"ic10", 1024),
];

/// An `.ico` file: six bytes of head, sixteen for each picture, then the pictures. Sizes are at most 256.
pub fn ico(pictures: &[(u32, Vec<u8>)]) -> Vec<u8> {
    let count = u16::try_from(pictures.len()).expect("an icon has a handful of sizes");
    let mut file = Vec::new();
    file.extend([0, 0, 1, 0]);
    file.extend(count.to_le_bytes());
    let mut offset = 6 + 16 * pictures.len();
    for (size, png) in pictures {
        // 256 is written as 0. One plane, 32 bits a pixel, no palette.
        let side = u8::try_from(size % 256).expect("the remainder fits");
        file.extend([side, side, 0, 0, 1, 0, 32, 0]);
        file.extend(length(png.len()).to_le_bytes());
        file.extend(length(offset).to_le_bytes());
        offset += png.len();
    }
    pictures.iter().for_each(|(_, png)| file.extend(png));
    file
}

/// An `.icns` file: the word `icns` and the length of all, then kind, length and PNG of each picture.
pub fn icns(pictures: &[([u8; 4], Vec<u8>)]) -> Vec<u8> {
    let total = 8 + pictures.iter().map(|(_, png)| 8 + png.len()).sum::<usize>();
    let mut file = b"icns".to_vec();
    file.extend(length(total).to_be_bytes());
    for (kind, png) in pictures {
        file.extend(kind);
        file.extend(length(8 + png.len()).to_be_bytes());
        file.extend(png);
    }
    file
}

fn length(bytes: usize) -> u32 {
    u32::try_from(bytes).expect("an icon is far smaller than 4 GB")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ico_points_at_each_picture() {
        let file = ico(&[(16, vec![1; 5]), (256, vec![2; 7])]);
        assert_eq!(file[..6], [0, 0, 1, 0, 2, 0]);
        assert_eq!((file[6], file[22]), (16, 0));
        let offset = |at: usize| u32::from_le_bytes(file[at..at + 4].try_into().unwrap()) as usize;
        assert_eq!(file[offset(18)..offset(34)], [1; 5]);
        assert_eq!(file[offset(34)..], [2; 7]);
    }

    #[test]
    fn an_icns_counts_its_heads() {
        let file = icns(&[(*b"ic07", vec![1; 5])]);
        assert_eq!(file, [b"icns".as_slice(), &[0, 0, 0, 21], b"ic07", &[0, 0, 0, 13], &[1; 5]].concat());
    }
}
