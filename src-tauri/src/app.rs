//! Puts the program together: plug-ins, state, commands, windows.

use crate::places::Places;
use crate::sending::Sending;
use crate::session::Session;
use crate::settings::Kept;
use crate::{commands, directory, dragged, handed_over, identity, instance, menu, window};
use tauri::{Manager, RunEvent, WindowEvent};

/// Opens the first window, and returns when the last one is closed.
#[expect(clippy::too_many_lines, reason = "most of it is the list of commands")]
pub fn run() -> tauri::Result<()> {
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .manage(Session::default())
        .manage(menu::Menus::default())
        .manage(Sending::default())
        .invoke_handler(tauri::generate_handler![
            commands::app::app_info,
            commands::app::app_settings,
            commands::app::change_settings,
            commands::app::set_zoom,
            commands::app::use_language,
            commands::app::east_asian_face,
            commands::identity::identity_view,
            commands::identity::identity_make,
            commands::identity::identity_import,
            commands::identity::identity_put_aside,
            commands::identity::keep_signed_file,
            commands::identity::keep_signed_upload,
            commands::identity::sign_certificate,
            commands::identity::sign_pdf,
            commands::identity::identity_forget,
            commands::directory::directory_view,
            commands::directory::directory_keep,
            commands::directory::directory_forget,
            commands::directory::directory_offers,
            commands::directory::directory_unknown,
            commands::directory::preview_directory,
            commands::directory::import_directory,
            commands::files::choose_file,
            commands::files::choose_save_path,
            commands::files::open_file,
            commands::mail::write_mail,
            commands::files::read_file,
            commands::menu::show_menu,
            commands::methodology::preview_methodology,
            commands::methodology::read_methodology,
            commands::methodology::save_methodology,
            commands::template::preview_template,
            commands::template::print_with_template,
            commands::template::read_template,
            commands::template::save_template,
            commands::windows::start,
            commands::windows::open_window,
            commands::windows::close_window,
            commands::windows::destroy_window,
            commands::windows::keep_window,
            commands::windows::quit,
            commands::workspace::start_view,
            commands::workspace::create_project,
            commands::workspace::add_project,
            commands::workspace::open_workspace,
            commands::workspace::open_sample,
            commands::workspace::close_workspace,
            commands::workspace::presence,
            commands::workspace::save_copy,
            commands::recent::recent_workspaces,
            commands::recent::forget_workspace,
            commands::project::view,
            commands::project::search,
            commands::project::decide,
            commands::project::undo,
            commands::project::redo,
            commands::project::undo_state,
            commands::project::undo_to,
            commands::project::verify,
            commands::upload::attach_file,
            commands::upload::preview_integrations,
            commands::upload::import_integrations,
            commands::upload::preview_records,
            commands::upload::import_records,
            commands::upload::preview_catalogue,
            commands::upload::learn_catalogue,
            commands::files::save_attachment,
            commands::files::save_text,
            commands::review::open_review,
            commands::review::open_review_file,
            commands::review::close_review,
            commands::review::review_pdf,
            commands::review::write_answer,
            commands::review::save_answer,
            commands::review::send_review,
            commands::review::save_package,
            commands::review::preview_answer,
            commands::review::merge_answer,
            commands::review::prove_pdf,
            commands::review::recognise_paper,
            commands::suppliers::supplier_page,
            commands::suppliers::save_suppliers,
            commands::suppliers::propose_waves,
            commands::segmentation::rules_draft,
            commands::segmentation::preview_segmentation,
            commands::suppliers::preview_suppliers,
            commands::suppliers::import_suppliers,
            commands::suppliers::save_refused_suppliers,
            commands::onboardings::start_onboarding,
            commands::onboardings::keep_secret,
            commands::onboardings::reveal_secret,
            commands::letters::letter_page,
            commands::letters::letter,
            commands::letters::letter_wording,
            commands::letters::preview_mailing,
            commands::letters::prepare_mailing,
            commands::letters::preview_internal,
            commands::letters::internal_letter,
            commands::letters::send_all_by_hand,
            commands::letters::save_letters,
            commands::letters::save_letters_pdf,
            commands::letters::save_each_letter,
            commands::letters::send_letters,
            commands::letters::sending_now,
            commands::letters::stop_sending,
            commands::files::choose_folder,
            commands::files::save_list,
            commands::print::print_document,
            commands::print::save_document,
            commands::print::save_drawing,
            commands::print::save_calendar,
            commands::print::save_bundle,
            commands::print::print_window,
        ])
        .on_menu_event(|app, event| menu::chosen(app, &event))
        .on_window_event(|window, event| match event {
            WindowEvent::Moved(_) | WindowEvent::Resized(_) => window.state::<Places>().note(window),
            WindowEvent::CloseRequested { api, .. } => window::ask_to_close(window, api),
            WindowEvent::DragDrop(event) => dragged::tell(window, event),
            WindowEvent::Destroyed => window.state::<Session>().leave(window.label()),
            WindowEvent::Focused(true) => menu::focused(window),
            _ => {}
        })
        .setup(|app| {
            let folder = app.path().app_config_dir().ok();
            app.manage(Kept::in_folder(folder.clone()));
            app.manage(directory::Kept::in_folder(folder.clone()));
            app.manage(identity::Kept::in_folder(folder.clone()));
            app.manage(Places::in_folder(folder.clone()));
            let handed = handed_over::arguments(std::env::args_os(), std::env::current_dir().ok().as_deref());
            if instance::hand_over(folder.as_deref(), &handed) {
                app.handle().exit(0);
                return Ok(());
            }
            instance::listen(app.handle(), folder.as_deref());
            Ok(handed_over::first(app.handle(), handed)?)
        })
        .build(tauri::generate_context!())?;
    app.run(|app, event| match event {
        #[cfg(target_os = "macos")]
        RunEvent::Opened { urls } => {
            let paths = urls.iter().filter_map(|url| url.to_file_path().ok()).collect();
            handed_over::later(app, paths);
        }
        RunEvent::Exit => {
            app.state::<Places>().keep();
            instance::forget(app);
        }
        _ => {}
    });
    Ok(())
}
