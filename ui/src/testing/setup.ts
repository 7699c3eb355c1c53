import { speak } from '../words/speaking.svelte';

await speak('en');

// jsdom draws nothing: what a list is high is said here.
Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 600 });
Element.prototype.scrollTo = function (this: Element, to?: ScrollToOptions | number) {
  if (typeof to === 'object' && to.top !== undefined) this.scrollTop = to.top;
};
Element.prototype.scrollIntoView = () => {};
if (typeof CSS === 'undefined') Object.assign(globalThis, { CSS: {} });
CSS.escape ??= (text: string) => text.replace(/["\\]/g, '\\$&');
globalThis.ResizeObserver = class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
