//! Measuring a window: when it was painted, what memory its processes hold, how long a key takes to the picture.

use rustix::fs::{Advice, fadvise};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{SystemTime, UNIX_EPOCH};

use super::family;
use super::hands::Window;

/// Milliseconds since 1970 at which the first text or picture of the page was painted.
const PAINTED: &str = "const [paint] = performance.getEntriesByName('first-contentful-paint');
    return paint ? performance.timeOrigin + paint.startTime : null";

/// Acts, and answers the milliseconds to the first task after the frame in which an expression holds.
const ACT_TO_PICTURE: &str = "const answer = arguments[arguments.length - 1];
    const start = performance.now();
    const look = () => requestAnimationFrame(() => {
      if (!holds()) return performance.now() - start > 20000 ? answer(-1) : look();
      const paper = new MessageChannel();
      paper.port1.onmessage = () => answer(performance.now() - start);
      paper.port2.postMessage(null);
    });
    look();
    act();";

impl Window {
    /// Milliseconds from the start of the program's first process to the first text or picture that its page painted.
    ///
    /// # Panics
    /// When nothing comes to be painted, or the program has no process.
    pub fn start_to_paint(&self) -> f64 {
        self.wait_until("the page was painted", |window| window.script(PAINTED, vec![]).is_number());
        let painted = self.script(PAINTED, vec![]).as_f64().expect("it was painted");
        painted - self.started()
    }

    /// Milliseconds since 1970 at which the first process of the program started, to a hundredth of a second.
    fn started(&self) -> f64 {
        let ticks = family::of(self.driver()).into_iter().map(|it| it.started);
        let first = ticks.fold(f64::INFINITY, f64::min);
        assert!(first.is_finite(), "the program runs");
        let uptime = fs::read_to_string("/proc/uptime").expect("this is Linux");
        let uptime: f64 = uptime.split_whitespace().next().and_then(|value| value.parse().ok()).expect("seconds");
        let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970").as_secs_f64();
        // Linux counts the start of processes in hundredths of a second, whatever the kernel's own clock does.
        (now - uptime + first / 100.0) * 1000.0
    }

    /// Megabytes that all processes of the program hold together. A page that several share counts in parts (PSS), so the
    /// sum is what the machine would have back if the program ended. The driver doesn't count.
    pub fn megabytes(&self) -> f64 {
        let held = family::of(self.driver()).into_iter().filter_map(|it| {
            let rollup = fs::read_to_string(format!("/proc/{}/smaps_rollup", it.id)).ok()?;
            let line = rollup.lines().find(|line| line.starts_with("Pss:"))?;
            line.split_whitespace().nth(1)?.parse::<f64>().ok()
        });
        held.sum::<f64>() / 1024.0
    }

    /// Whether another program on this machine uses a large library of this one: its pages count in parts then, and
    /// [`Window::megabytes`] says too little.
    pub fn shares_its_pages(&self) -> bool {
        let own: BTreeSet<u32> = family::of(self.driver()).into_iter().map(|it| it.id).collect();
        let engines = |file: &PathBuf| {
            let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            name.contains("libwebkit2gtk") || name.contains("libjavascriptcoregtk") || name == "chromium"
        };
        let used: BTreeSet<PathBuf> = own.iter().flat_map(|id| mapped(*id)).filter(engines).collect();
        let driver = self.driver();
        let others = family::processes().filter(|it| it.id != driver && !own.contains(&it.id));
        others.into_iter().any(|it| mapped(it.id).any(|file| used.contains(&file)))
    }

    /// The files that the program's processes have in their memory: programs, libraries, faces, resources.
    pub fn files_in_use(&self) -> BTreeSet<PathBuf> {
        family::of(self.driver()).into_iter().flat_map(|it| mapped(it.id)).collect()
    }

    /// Presses keys one after the other, each when the picture of the one before is there, and answers the milliseconds
    /// that each took: from its event to the picture that shows another value of a JavaScript expression.
    ///
    /// # Panics
    /// When nothing changes within twelve seconds after one of them.
    pub fn keys_to_pictures<'a>(&self, keys: impl IntoIterator<Item = &'a str>, seen: &str) -> Vec<f64> {
        self.note_keys(seen);
        for (place, key) in keys.into_iter().enumerate() {
            self.press(key);
            self.wait_until("the key was answered", |window| window.noted_keys().len() > place);
        }
        self.checked_keys()
    }

    /// Holds a key, and answers the milliseconds as [`Window::keys_to_pictures`]: they count from each event, whatever the page
    /// was doing then.
    ///
    /// # Panics
    /// As [`Window::keys_to_pictures`].
    pub fn held_key_to_pictures(&self, key: &str, times: usize, seen: &str) -> Vec<f64> {
        self.note_keys(seen);
        self.hold(key, times);
        self.wait_until("all keys were answered", |window| window.noted_keys().len() >= times);
        self.checked_keys()
    }

    fn note_keys(&self, seen: &str) {
        // The policy of the pages forbids to make a function of a text.
        self.script(&format!("const seen = () => {seen};\n{}", include_str!("key_to_picture.js")), vec![]);
    }

    fn noted_keys(&self) -> Vec<f64> {
        let noted = self.script("return window.pictures", vec![]);
        noted.as_array().into_iter().flatten().filter_map(Value::as_f64).collect()
    }

    fn checked_keys(&self) -> Vec<f64> {
        let times = self.noted_keys();
        assert!(times.iter().all(|time| *time >= 0.0), "nothing changed after a key: {times:?}");
        times
    }

    /// Does something by a script, and answers the milliseconds from there to the picture in which an expression holds.
    ///
    /// # Panics
    /// When it doesn't within twenty seconds.
    pub fn act_to_picture(&self, act: &str, holds: &str) -> f64 {
        let script = format!("const act = () => {{ {act} }}; const holds = () => {holds};\n{ACT_TO_PICTURE}");
        let time = self.script_async(&script).as_f64().expect("a time is a number");
        assert!(time >= 0.0, "it never held: {holds}");
        time
    }
}

/// Lets the system forget what it keeps of these files, so that the next program reads them from the disk; what another
/// program has in its memory stays. Answers the share that is gone, by size.
pub fn forget(files: &BTreeSet<PathBuf>) -> f64 {
    let (mut all, mut kept) = (0.0, 0.0);
    for path in files {
        let Ok(file) = File::open(path) else { continue };
        let size = file.metadata().map_or(0, |about| about.len());
        // A file system that keeps it says so by the share that is left.
        let _ = fadvise(&file, 0, None, Advice::DontNeed);
        all += size as f64;
        kept += resident(path);
    }
    if all == 0.0 { 0.0 } else { 1.0 - kept / all }
}

/// Bytes of a file that the system keeps.
fn resident(path: &Path) -> f64 {
    let mut fincore = Command::new("fincore");
    let said = fincore.args(["--bytes", "--noheadings", "--output", "RES"]).arg(path).output();
    said.ok().and_then(|said| String::from_utf8_lossy(&said.stdout).trim().parse().ok()).unwrap_or(0.0)
}

/// The files that a process has in its memory; none where it can't be looked at.
fn mapped(process: u32) -> impl Iterator<Item = PathBuf> {
    let maps = fs::read_to_string(format!("/proc/{process}/maps")).unwrap_or_default();
    let files: BTreeSet<PathBuf> = maps
        .lines()
        .filter_map(|line| line.find('/').map(|at| PathBuf::from(&line[at..])))
        .filter(|path| !path.starts_with("/dev") && !path.starts_with("/memfd:") && path.is_file())
        .collect();
    files.into_iter()
}
