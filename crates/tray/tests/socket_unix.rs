//! The private socket as a file of Unix: who may come near, half-closed connections, and what a killed program leaves.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

#[allow(dead_code, reason = "each file of tests uses a part of it")]
#[path = "socket/loop_double.rs"]
mod loop_double;
#[allow(dead_code, reason = "each file of tests uses a part of it")]
#[path = "socket/wire.rs"]
mod wire;

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use loop_double::Running;
use presence_tray::socket::{Claimed, Client, Listening, Place, SocketError};
use tokio::io::AsyncWriteExt as _;
use wire::{HELLO, ended, line, raw};

#[tokio::test]
async fn who_ends_its_side_still_gets_the_answer() {
    let running = Running::start();
    let mut stream = raw(&running.place, &[HELLO, b"{\"request\":\"status\"}\n"].concat()).await;
    stream.get_mut().shutdown().await.unwrap();
    line(&mut stream).await;
    assert!(line(&mut stream).await.contains("\"status\""));
    ended(&mut stream).await;
}

#[tokio::test]
async fn a_second_program_finds_the_first_and_takes_over_from_a_killed_one() {
    let directory = tempfile::tempdir().unwrap();
    let place = Place::in_directory(&directory.path().join("run"));
    assert!(Client::connect_to(&place).await.unwrap().is_none());
    let Claimed::Ours(first) = Listening::claim(&place).unwrap() else { panic!("taken by nobody") };
    let Claimed::Taken(found) = Listening::claim(&place).unwrap() else { panic!("two are running") };
    assert_eq!(found, place);
    drop(first);
    assert!(!place.socket().exists());
    // A killed program leaves its socket, and the system gives its lock back.
    drop(std::os::unix::net::UnixListener::bind(place.socket()).unwrap());
    assert!(place.socket().exists());
    assert!(Client::connect_to(&place).await.unwrap().is_none());
    let Claimed::Ours(_third) = Listening::claim(&place).unwrap() else { panic!("taken by a dead one") };
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[tokio::test]
async fn only_this_user_can_come_near() {
    let directory = tempfile::tempdir().unwrap();
    let open = directory.path().join("open");
    fs::create_dir(&open).unwrap();
    fs::set_permissions(&open, fs::Permissions::from_mode(0o777)).unwrap();
    let place = Place::in_directory(&open);
    let Claimed::Ours(_listener) = Listening::claim(&place).unwrap() else { panic!("taken") };
    assert_eq!((mode(&open), mode(&place.socket()), mode(&open.join("lock"))), (0o700, 0o600, 0o600));

    let link = directory.path().join("link");
    std::os::unix::fs::symlink(&open, &link).unwrap();
    let refused = Listening::claim(&Place::in_directory(&link)).unwrap_err();
    assert!(matches!(refused, SocketError::NotPrivate(_)), "{refused}");
    let long = Place::in_directory(&directory.path().join("x".repeat(120)));
    assert!(matches!(Listening::claim(&long), Err(SocketError::TooLong { .. })));
    assert!(Client::connect_to(&long).await.unwrap().is_none(), "nobody can listen there");
    let file = directory.path().join("file");
    fs::create_dir(&file).unwrap();
    fs::write(file.join("socket"), "mine").unwrap();
    assert!(matches!(Listening::claim(&Place::in_directory(&file)), Err(SocketError::Listen { .. })));
    assert_eq!(fs::read_to_string(file.join("socket")).unwrap(), "mine", "what is no socket is left alone");
}

/// Another user is turned away also where the files would let them in. Only root can try.
#[tokio::test]
async fn another_user_is_turned_away() {
    if !rustix::process::geteuid().is_root() {
        return;
    }
    let directory = tempfile::tempdir().unwrap();
    let place = Place::in_directory(&directory.path().join("run"));
    let running = Running::at(&place, directory);
    for path in [place.directory().parent().unwrap(), place.directory(), &place.socket()] {
        fs::set_permissions(path, fs::Permissions::from_mode(0o777)).unwrap();
    }
    let program = "import socket,sys\ns=socket.socket(socket.AF_UNIX)\ns.connect(sys.argv[1])\n\
         s.settimeout(20)\ntry:\n s.sendall(b'{\"hello\":\"x\",\"protocol\":1}\\n')\n print(len(s.recv(100)))\n\
         except OSError: print(0)\n";
    let asked = |user: &str| {
        let mut command = tokio::process::Command::new("setpriv");
        command.args(["--reuid", user, "--regid", user, "--clear-groups", "python3", "-c", program]);
        // A Python in somebody's home is none for others.
        command.env("PATH", "/usr/bin:/bin");
        command.arg(place.socket());
        command
    };
    let ran = asked("65534").output().await.unwrap();
    assert_eq!(String::from_utf8_lossy(&ran.stdout).trim(), "0", "{ran:?}");
    let ran = asked("0").output().await.unwrap();
    assert_ne!(String::from_utf8_lossy(&ran.stdout).trim(), "0", "{ran:?}");
    assert_eq!(running.seen().asked, 0);
}
