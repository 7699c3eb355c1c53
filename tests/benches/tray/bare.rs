//! The least that an item in the tray costs: `ksni` and a menu, and nothing of Presence Tray.
#![allow(missing_docs, clippy::unwrap_used, reason = "to be measured beside the program")]

#[cfg(target_os = "linux")]
mod item {
    use ksni::TrayMethods as _;
    use ksni::menu::{MenuItem, StandardItem};

    struct Bare;

    impl ksni::Tray for Bare {
        fn id(&self) -> String {
            "bare-item".into()
        }

        fn title(&self) -> String {
            "Bare item".into()
        }

        fn icon_pixmap(&self) -> Vec<ksni::Icon> {
            vec![ksni::Icon { width: 22, height: 22, data: vec![0xFF; 22 * 22 * 4] }]
        }

        fn menu(&self) -> Vec<MenuItem<Bare>> {
            let quit = StandardItem { label: "Quit".into(), ..StandardItem::default() };
            vec![quit.into()]
        }
    }

    pub(crate) fn show() {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let _handle = Bare.spawn().await.unwrap();
            std::future::pending::<()>().await;
        });
    }
}

fn main() {
    #[cfg(target_os = "linux")]
    item::show();
}
