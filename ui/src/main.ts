import { mount } from 'svelte';
import App from './shell/App.svelte';
import './styles/base.css';
import { tauri } from './tray/tauri';
import { SYSTEM } from './words/languages';
import { speak } from './words/speaking.svelte';

const target = document.getElementById('window');
// Until the tray has told which language is set, it is the system's.
if (target) void speak(SYSTEM).then(() => mount(App, { target, props: { tray: tauri } }));
