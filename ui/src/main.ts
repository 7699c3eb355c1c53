import { mount } from 'svelte';
import App from './shell/App.svelte';
import './styles/base.css';
import { tauri } from './tray/tauri';

const target = document.getElementById('window');
if (target) mount(App, { target, props: { tray: tauri } });
