//! Ctrl-C, a closed console, logging off, shutting down.

use std::io;

use tokio::signal::windows::{
    CtrlC, CtrlClose, CtrlLogoff, CtrlShutdown, ctrl_c, ctrl_close, ctrl_logoff, ctrl_shutdown,
};

#[derive(Debug)]
pub(super) struct Ending(CtrlC, CtrlClose, CtrlLogoff, CtrlShutdown);

impl Ending {
    pub(super) fn listen() -> io::Result<Ending> {
        Ok(Ending(ctrl_c()?, ctrl_close()?, ctrl_logoff()?, ctrl_shutdown()?))
    }

    pub(super) async fn received(&mut self) {
        let Ending(interrupt, close, log_off, shut_down) = self;
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = close.recv() => {}
            _ = log_off.recv() => {}
            _ = shut_down.recv() => {}
        }
    }
}
