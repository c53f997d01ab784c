/** The gallery: every part of the kit in all its states. Served in development only (`/gallery.html`). */
import '../styles/index.css';
import { mount } from 'svelte';
import { Router } from '$/app/router.svelte';
import { Shell } from '$/app/shell.svelte';
import { Preferences } from '$/app/settings.svelte';
import { client } from '$/ipc/client';
import Gallery from './Gallery.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('gallery.html has the element that the gallery is mounted in');

const page = new URLSearchParams(location.search);
const wanted = page.get('theme');
const appearance = wanted === 'light' || wanted === 'dark' ? wanted : 'system';
const preferences = new Preferences(client, document.documentElement, { appearance });
const shell = new Shell(client, new Router({ name: 'home' }), preferences);

mount(Gallery, { target, props: { shell, page: page.get('page') ?? 'parts' } });
