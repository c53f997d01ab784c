/** Starts the window. */
import './styles/index.css';
import { mount } from 'svelte';
import App from '$/app/App.svelte';
import { Router } from '$/app/router.svelte';
import { Shell } from '$/app/shell.svelte';
import { Theme } from '$/app/theme.svelte';
import { client } from '$/ipc/client';
import { haveEastAsian } from '$/text/fonts';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has the element that the window is mounted in');

const theme = new Theme(document.documentElement, localStorage);
const shell = new Shell(client, new Router({ name: 'welcome' }), theme);

void haveEastAsian(client);
await shell.language.speak();

export default mount(App, { target, props: { shell } });
