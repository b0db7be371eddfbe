export { type ChangeInputs as Inputs, readChangeInputs as readInputs } from '@sallyport/action-kit';
