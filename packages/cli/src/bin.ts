import module from 'node:module';
import { keepCompiled } from './compile-cache.ts';

keepCompiled(process, module.enableCompileCache);
await import('./main.ts');
