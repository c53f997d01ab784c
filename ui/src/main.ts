/** Starts the window. */
import './styles/index.css';
import { mount } from 'svelte';
import App from '$/app/App.svelte';
import { Router } from '$/app/router.svelte';
import { Preferences, type Settings } from '$/app/settings.svelte';
import { Shell } from '$/app/shell.svelte';
import { client } from '$/ipc/client';
import { haveEastAsian } from '$/text/fonts';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has the element that the window is mounted in');

// The shell puts them there before any page is drawn.
const { settingsAtStart } = window as { settingsAtStart?: Partial<Settings> };
const preferences = new Preferences(client, document.documentElement, settingsAtStart);
const shell = new Shell(client, new Router({ name: 'welcome' }), preferences);

void haveEastAsian(client);
await preferences.speak();

export default mount(App, { target, props: { shell } });
