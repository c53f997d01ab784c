/** The gallery: every part of the kit in all its states. Served in development only (`/gallery.html`). */
import '../styles/index.css';
import { mount } from 'svelte';
import { Router } from '$/app/router.svelte';
import { Shell } from '$/app/shell.svelte';
import { Theme } from '$/app/theme.svelte';
import { client } from '$/ipc/client';
import Gallery from './Gallery.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('gallery.html has the element that the gallery is mounted in');

const theme = new Theme(document.documentElement, localStorage);
const shell = new Shell(client, new Router({ name: 'home' }), theme);
const page = new URLSearchParams(location.search);
const wanted = page.get('theme');
if (wanted === 'light' || wanted === 'dark') theme.choose(wanted);

mount(Gallery, { target, props: { shell, page: page.get('page') ?? 'parts' } });
