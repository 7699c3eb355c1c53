//! Sites in trouble: each fault is named, and nobody is said to have left.

use std::time::{Duration, SystemTime};

use presence::PostRef;
use presence_tray_tests::desk::{Desk, connect, credential, sockets};
use presence_tray_tests::wordpress_people::Browser;
use wordpress::Fault;
use wordpress::doctor::examine;

use crate::{everybody, quiet, silent};

#[tokio::test]
async fn a_site_in_trouble_is_named_and_changes_nobodys_presence() {
    let site = quiet("troubled");
    let post = site.add_post("In trouble", "zoe", "draft");
    let zoe = Browser::sign_in(&site, site.account("zoe")).await;
    let yamada = Browser::sign_in(&site, site.account("yamada")).await;
    let pages = (zoe.edit(post).await, yamada.edit(post).await);
    let mut desk = Desk::watching(connect(&site.address, site.account("zoe")).await.unwrap()).await;
    let who_is_where = |desk: &Desk| -> Vec<_> {
        desk.roster()
            .people(desk.now)
            .into_iter()
            .map(|other| (other.person, other.place, other.posts))
            .collect()
    };
    let here = who_is_where(&desk);
    assert_eq!(here.len(), 1);

    site.deed(&["plugin", "off"]);
    let switched_off = desk.look().await.unwrap_err();
    let diagnosis = examine(&sockets(), &site.address, None, SystemTime::now(), |_| ()).await;
    site.deed(&["plugin", "on"]);
    assert!(matches!(switched_off, Fault::PluginMissing(_)), "{switched_off:?}");
    assert!(matches!(diagnosis.fault, Some(Fault::PluginMissing(_))), "{diagnosis:#?}");

    std::fs::write(site.maintenance_file(), "<?php $upgrading = time();").unwrap();
    let updating = desk.look().await.unwrap_err();
    std::fs::remove_file(site.maintenance_file()).unwrap();
    assert!(matches!(updating, Fault::Maintenance(_)), "{updating:?}");
    assert_eq!(updating.evidence().unwrap().retry_after, Some(Duration::from_secs(600)));

    site.deed(&["spoil", "add_action('rest_api_init', function () { there_is_no_such_function(); });"]);
    let crashed = desk.look().await.unwrap_err();
    site.deed(&["unspoil"]);
    assert!(matches!(crashed, Fault::PhpFatal(_)), "{crashed:?}");

    site.deed(&["spoil", "add_filter('rest_authentication_errors', fn () => new WP_Error('rest_login_required', 'Closed.', array('status' => 401)));"]);
    let closed = desk.look().await.unwrap_err();
    site.deed(&["unspoil"]);
    assert!(matches!(closed, Fault::RestClosed(_)), "{closed:?}");

    site.deed(&["spoil", "add_filter('wp_is_application_passwords_available', '__return_false');"]);
    let unavailable = desk.look().await.unwrap_err();
    let zoes = site.account("zoe");
    let password = credential(zoes, &zoes.application_password);
    let diagnosis = examine(&sockets(), &site.address, Some(&password), SystemTime::now(), |_| ()).await;
    site.deed(&["unspoil"]);
    assert!(
        matches!(unavailable, Fault::NotSignedIn(_) | Fault::ApplicationPasswordsOff(_)),
        "{unavailable:?}"
    );
    assert!(matches!(diagnosis.fault, Some(Fault::ApplicationPasswordsOff(_))), "{diagnosis:#?}");

    assert_eq!(who_is_where(&desk), here);
    yamada.heartbeat(&pages.1, true).await;
    zoe.heartbeat(&pages.0, true).await;
    let again = desk.look().await.unwrap();
    assert!(again.applied.baseline);
    silent(&again);
}

#[tokio::test]
async fn a_warning_in_front_of_the_answer_is_read_past() {
    let site = quiet("troubled");
    let post = site.add_post("Behind a warning", "zoe", "draft");
    Browser::sign_in(&site, site.account("zoe")).await.edit(post).await;
    let mut connected = connect(&site.address, site.account("yamada")).await.unwrap();
    site.deed(&[
        "spoil",
        r#"add_action('rest_api_init', function () { echo "<br />\n<b>Warning</b>:  Undefined variable \$x in <b>/srv/x.php</b> on line <b>7</b><br />\n"; });"#,
    ]);
    let read = connected.read(&everybody()).await;
    site.deed(&["unspoil"]);
    assert_eq!(read.unwrap().rooms.get().unwrap()[0].post, PostRef::new("post", post));
}
