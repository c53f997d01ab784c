//! The processes that descend from a driver: the program, and what that starts in turn.

use std::collections::BTreeSet;
use std::fs;

/// A process of the machine.
pub(super) struct Process {
    pub(super) id: u32,
    parent: u32,
    pub(super) group: u32,
    /// Hundredths of a second between the start of the machine and its own.
    pub(super) started: f64,
}

impl Process {
    /// Whether both are the same process, and not one that got the number of another.
    pub(super) fn is(&self, other: &Process) -> bool {
        self.id == other.id && self.started.total_cmp(&other.started).is_eq()
    }
}

/// What descends from a process, without itself. A process group tells it as well as a parent does: browsers have helpers
/// that outlive theirs.
pub(super) fn of(ancestor: u32) -> Vec<Process> {
    let all: Vec<Process> = processes().filter(|it| it.id != ancestor).collect();
    let (mut ids, mut groups) = (BTreeSet::from([ancestor]), BTreeSet::from([ancestor]));
    loop {
        let before = ids.len();
        for it in &all {
            if ids.contains(&it.parent) || groups.contains(&it.group) {
                ids.insert(it.id);
                groups.insert(it.group);
            }
        }
        if ids.len() == before {
            return all.into_iter().filter(|it| ids.contains(&it.id)).collect();
        }
    }
}

/// Every process that can be looked at and runs: what has ended and only waits to be fetched holds nothing any more.
pub(super) fn processes() -> impl Iterator<Item = Process> {
    let ids = fs::read_dir("/proc").expect("this is Linux").flatten();
    let ids = ids.filter_map(|entry| entry.file_name().to_string_lossy().parse::<u32>().ok());
    ids.filter_map(|id| {
        let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
        // The name in brackets may hold spaces. After it: state, parent, group; the start is the 20th value.
        let values: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
        let number = |place: usize| values.get(place)?.parse::<u32>().ok();
        // The first thread can have ended while others of its program still hold files open: they are counted at place 17.
        if matches!(values.first(), Some(&("Z" | "X"))) && number(17)? <= 1 {
            return None;
        }
        Some(Process { id, parent: number(1)?, group: number(2)?, started: values.get(19)?.parse().ok()? })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::process::CommandExt;
    use std::process::{Command, Stdio};

    #[test]
    fn children_of_children_belong_to_it_and_strangers_do_not() {
        // A shell in a group of its own that waits for its child.
        let mut shell = Command::new("sh");
        shell.args(["-c", "sleep 60 & wait"]).stdin(Stdio::null()).process_group(0);
        let mut shell = shell.spawn().unwrap();
        while of(shell.id()).is_empty() {
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        let own = of(std::process::id());
        let below = of(shell.id());
        assert!(own.iter().any(|it| it.id == shell.id()), "a child");
        assert!(own.iter().any(|it| it.id == below[0].id), "a child's child");
        assert!(below.iter().all(|it| it.group == shell.id()), "nothing but the child");
        for it in below {
            Command::new("kill").arg(it.id.to_string()).status().unwrap();
        }
        shell.kill().unwrap();
        shell.wait().unwrap();
    }
}
