import { mount } from 'svelte';
import App from './shell/App.svelte';
import './styles/base.css';
import { tauri } from './tray/tauri';
import { first } from './words/first';
import { speak } from './words/speaking.svelte';

const target = document.getElementById('window');
// Nothing is drawn in one language to be drawn in another one at once.
if (target) void first(tauri).then(speak).then(() => mount(App, { target, props: { tray: tauri } }));
