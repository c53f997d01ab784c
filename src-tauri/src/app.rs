//! Puts the program together: plug-ins, state, commands, window.

use crate::session::Session;
use crate::{commands, menu, window};

/// Opens the window and returns when it is closed.
pub fn run() -> tauri::Result<()> {
    tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .manage(Session::started_with(std::env::args_os()))
        .invoke_handler(tauri::generate_handler![
            commands::app::app_info,
            commands::app::opened_path,
            commands::app::set_zoom,
            commands::app::use_language,
            commands::app::east_asian_face,
            commands::files::choose_file,
            commands::files::choose_save_path,
            commands::files::open_file,
            commands::mail::write_mail,
            commands::menu::show_menu,
            commands::workspace::start_view,
            commands::workspace::create_project,
            commands::workspace::add_project,
            commands::workspace::open_workspace,
            commands::workspace::open_sample,
            commands::workspace::close_workspace,
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
            commands::project::save_traceability,
            commands::upload::attach_file,
            commands::upload::preview_integrations,
            commands::upload::import_integrations,
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
            commands::review::recognise_paper,
            commands::print::print_document,
            commands::print::save_document,
            commands::print::print_window,
        ])
        .on_menu_event(|app, event| menu::chosen(app, &event))
        .setup(|app| Ok(window::open(app)?))
        .run(tauri::generate_context!())
}
