// What Vite makes of a `?worker&inline` import. Its own declarations bring the DOM, which the engine must not see.
declare module '*?worker&inline' {
  const InlinedWorker: new () => Worker;
  export default InlinedWorker;
}
