//! Instants as certificates and signatures write them, to seconds since 1970 and back.

use super::der::{Value, tag};
use crate::finish::metadata::civil;

/// The year of an instant, in UTC.
pub fn year(seconds: i64) -> i64 {
    civil(seconds).0
}

/// `YYYYMMDDHHMMSSZ`.
pub fn compact(seconds: i64) -> String {
    let (y, mo, d, h, mi, s) = civil(seconds);
    format!("{y:04}{mo:02}{d:02}{h:02}{mi:02}{s:02}Z")
}

/// Reads the time of a certificate: UTCTime or GeneralizedTime, in UTC (RFC 5280, 4.1.2.5).
pub fn of_certificate(value: Value<'_>) -> Option<i64> {
    let text = std::str::from_utf8(value.content).ok()?;
    let text = text.strip_suffix('Z')?;
    match value.tag {
        tag::UTC_TIME if text.len() == 12 => {
            let century = if text.get(..2)?.parse::<u8>().ok()? < 50 { "20" } else { "19" };
            civil_seconds(&format!("{century}{text}"))
        }
        tag::GENERALIZED_TIME if text.len() == 14 => civil_seconds(text),
        _ => None,
    }
}

/// Reads the date of a PDF: `D:YYYYMMDDHHMMSS` with `Z` or an offset such as `+01'00'`; without either it is taken as UTC.
pub fn of_pdf(text: &str) -> Option<i64> {
    let digits = text.strip_prefix("D:").unwrap_or(text);
    let at = digits.get(..14).and_then(civil_seconds)?;
    let zone = &digits[14..];
    let sign = match zone.chars().next() {
        None | Some('Z') => return Some(at),
        Some('+') => -1,
        Some('-') => 1,
        Some(_) => return None,
    };
    let parts: Vec<i64> =
        zone[1..].split('\'').filter(|part| !part.is_empty()).map_while(|it| it.parse().ok()).collect();
    let (hours, minutes) = (*parts.first()?, parts.get(1).copied().unwrap_or_default());
    ((0..24).contains(&hours) && (0..60).contains(&minutes)).then_some(at + sign * (hours * 3600 + minutes * 60))
}

/// Seconds of `YYYYMMDDHHMMSS` in UTC.
fn civil_seconds(digits: &str) -> Option<i64> {
    if digits.len() != 14 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let part = |range: std::ops::Range<usize>| digits[range].parse::<i64>().ok();
    let (year, month, day) = (part(0..4)?, part(4..6)?, part(6..8)?);
    let (hour, minute, second) = (part(8..10)?, part(10..12)?, part(12..14)?);
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    // Days since 1 March of year 0, in years that begin in March.
    let shifted = if month <= 2 { year - 1 } else { year };
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let days = shifted * 365 + shifted.div_euclid(4) - shifted.div_euclid(100) + shifted.div_euclid(400) + day_of_year;
    Some((days - 719_468) * 86_400 + hour * 3600 + minute * 60 + second)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instants_come_back() {
        for seconds in [0, 951_782_400, 1_795_441_924, 2_553_123_548, 4_102_444_799] {
            assert_eq!(civil_seconds(compact(seconds).trim_end_matches('Z')), Some(seconds), "{seconds}");
        }
    }

    #[test]
    fn dates_of_files_have_zones() {
        assert_eq!(of_pdf("D:19700101010000+01'00'"), Some(0));
        assert_eq!(of_pdf("D:19691231233000-00'30"), Some(0));
        assert_eq!(of_pdf("D:19700101000000Z"), Some(0));
        assert_eq!(of_pdf("D:19700101000000"), Some(0));
        for wrong in ["", "D:1970", "D:19701301000000Z", "D:19700101000000+99'00'", "D:１970101000000Z"] {
            assert_eq!(of_pdf(wrong), None, "{wrong}");
        }
    }
}
