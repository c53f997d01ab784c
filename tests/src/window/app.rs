//! The running app: a driver that starts it, in a process group that ends with the test.

use super::run::Folder;
use super::{GLANCE, PATIENCE, family};
use crate::place;
use rustix::process::{Pid, Signal, kill_process_group};
use std::collections::BTreeSet;
use std::fs::File;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Instant;

/// A driver that listens on this machine. The app and its web processes are its children.
pub struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    /// Starts WebKit's driver, with everything that the app writes kept inside `folder`.
    pub fn start(folder: &Folder) -> Driver {
        Self::start_program("WebKitWebDriver", folder)
    }

    /// Starts a driver by its name: WebKit's and Chromium's take the same argument.
    pub fn start_program(program: &str, folder: &Folder) -> Driver {
        let port = free_port();
        let log = File::create(folder.log()).expect("the test's folder is writable");
        let process = Command::new(program)
            .arg(format!("--port={port}"))
            // The app inherits these: they let the driver in.
            .envs([("TAURI_AUTOMATION", "true"), ("TAURI_WEBVIEW_AUTOMATION", "true")])
            // Recent files and settings of the person who runs the tests are neither seen nor changed.
            .envs(folder.homes())
            .env("LANG", "en_GB.UTF-8")
            .stdin(Stdio::null())
            .stdout(log.try_clone().expect("a file handle can be doubled"))
            .stderr(log)
            .process_group(0)
            .spawn()
            .unwrap_or_else(|error| panic!("{program}: {error}; `cargo xtask setup` installs it"));
        let driver = Driver { process, port };
        driver.wait_until_it_listens();
        driver
    }

    /// Where the driver listens.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    fn wait_until_it_listens(&self) {
        let start = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            assert!(start.elapsed() < PATIENCE, "the driver doesn't listen on port {}", self.port);
            std::thread::sleep(GLANCE);
        }
    }

    /// The process of the driver, which is also its process group.
    pub fn id(&self) -> u32 {
        self.process.id()
    }

    /// Ends app and driver at once, as when the power fails, and comes back when nothing of them runs any more.
    pub fn kill(&mut self) {
        let family = family::of(self.id());
        // A browser's processes can be in groups of their own.
        let mut groups: BTreeSet<u32> = family.iter().map(|it| it.group).collect();
        groups.insert(self.id());
        for group in groups {
            let group = i32::try_from(group).ok().and_then(Pid::from_raw);
            // A group that is gone already has nothing left to end.
            let _ = kill_process_group(group.expect("a process id is a positive number"), Signal::KILL);
        }
        let _ = self.process.wait();
        let start = Instant::now();
        while family::processes().any(|it| family.iter().any(|member| member.is(&it))) && start.elapsed() < PATIENCE {
            std::thread::sleep(GLANCE);
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.kill();
    }
}

/// The app as it was built last.
pub fn program() -> PathBuf {
    let program = place::program("countersign-desktop");
    assert!(program.exists(), "{} isn't built; run `cargo xtask test window`", program.display());
    program
}

/// A port that nobody uses at this moment.
fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("this machine has a free port");
    listener.local_addr().expect("a bound socket has an address").port()
}
